using System.Text.RegularExpressions;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Provision.Progress;

/// <summary>Results of the SENCo's sheet Progress as series' results: "Reading age (Salford)" is the subject and the scheme, a standard score beside a result is a scale of its own.</summary>
public static partial class SheetResults
{
    /// <summary>All rows that hold a number on a scale; words are for papers, not for arithmetic.</summary>
    public static IEnumerable<AssessmentResult> Of(IEnumerable<ProgressRow> rows)
    {
        var scales = new Dictionary<(string Measure, string? Version, ScaleKind Kind), AssessmentScale>();
        foreach (var row in rows)
        {
            if (ResultText.Number(row.Result) is { } number)
                yield return Result(row, row.Scale ?? ScaleKind.Points, number);
            else if (ResultText.Months(row.Result) is { } months)
                yield return Result(row, ScaleKind.Age, months);
            if (ResultText.Number(row.Standardised) is { } standard)
                yield return Result(row, ScaleKind.StandardScore, standard);
        }

        AssessmentResult Result(ProgressRow row, ScaleKind kind, decimal value)
        {
            if (!scales.TryGetValue((row.Measure, row.Version, kind), out var scale))
                scales[(row.Measure, row.Version, kind)] = scale = ScaleOf(row, kind);
            return new(row.Pupil, scale, row.On, value, row.Source);
        }
    }

    private static AssessmentScale ScaleOf(ProgressRow row, ScaleKind kind)
    {
        var (subject, scheme) = Split(row.Measure);
        return AssessmentScale.Of(scheme, subject, row.Version, kind);
    }

    private static (string Subject, string? Scheme) Split(string measure) =>
        Named().Match(measure) is { Success: true } named ? (named.Groups[1].Value, named.Groups[2].Value) : (measure, null);

    [GeneratedRegex(@"^\s*(.+?)\s*\(([^()]+)\)\s*$")]
    private static partial Regex Named();
}
