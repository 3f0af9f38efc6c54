using System.Text.RegularExpressions;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Provision.Progress;

/// <summary>Results of the SENCo's sheet Progress as series' results: "Reading age (Salford)" is the subject and the scheme, a standard score beside a result is a scale of its own.</summary>
public static partial class SheetResults
{
    /// <summary>All rows that hold a number on a scale; words are for papers, not for arithmetic.</summary>
    public static IEnumerable<AssessmentResult> Of(IEnumerable<ProgressRow> rows)
    {
        foreach (var row in rows)
        {
            var (subject, scheme) = Split(row.Measure);
            if (ResultText.Months(row.Result) is { } months)
                yield return Result(row, subject, scheme, ScaleKind.Age, months);
            else if (ResultText.Number(row.Result) is { } number)
                yield return Result(row, subject, scheme, KindOf(row), number);
            if (ResultText.Number(row.Standardised) is { } standard)
                yield return Result(row, subject, scheme, ScaleKind.StandardScore, standard);
        }
    }

    private static AssessmentResult Result(ProgressRow row, string subject, string? scheme, ScaleKind kind, decimal value) =>
        new(row.Pupil, AssessmentScale.Of(scheme, subject, row.Version, kind), row.On, value, row.Source);

    private static ScaleKind KindOf(ProgressRow row) => row.Scale ?? ScaleKind.Points;

    private static (string Subject, string? Scheme) Split(string measure) =>
        Named().Match(measure) is { Success: true } named ? (named.Groups[1].Value, named.Groups[2].Value) : (measure, null);

    [GeneratedRegex(@"^\s*(.+?)\s*\(([^()]+)\)\s*$")]
    private static partial Regex Named();
}
