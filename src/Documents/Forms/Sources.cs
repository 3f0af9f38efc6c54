using SenHub.Documents.Dataset;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;

namespace SenHub.Documents.Forms;

/// <summary>Where a statement comes from, in words. The school's own copies name file, row and person; others learn the kind of record and its day.</summary>
internal static class Sources
{
    private const int MostRows = 6;

    /// <summary>Begins a source that is not one file but one of each person: then a row's file is named too.</summary>
    public const string ManyFiles = "Teachers' sheets, ";

    /// <summary>For example "SEN file, sheet Views, column Views (SEN.xlsx, sheet Views, line 14; 4 November 2026; Mrs Ingleby)".</summary>
    public static string Of(DataField field, Answer answer, IReadOnlySet<PaperField> allowed)
    {
        var days = answer.From.Select(origin => origin.On).OfType<DateOnly>().Distinct().Order().ToList();
        var when = days switch { [] => "", [var only] => $", {HouseStyle.Plain(only)}", _ => $", {HouseStyle.Plain(days[0])} to {HouseStyle.Plain(days[^1])}" };
        return allowed.Contains(PaperField.OwnFiles) ? $"{field.Source}{Rows(field, answer)}{when}" : Kind(field) + when;
    }

    private static string Kind(DataField field) => field.Source switch
    {
        var source when source.StartsWith("MIS", StringComparison.Ordinal) => "the school\u2019s information system",
        var source when source.StartsWith("computed", StringComparison.Ordinal) => "worked out by the school",
        _ => "the school\u2019s records",
    };

    private static string Rows(DataField field, Answer answer)
    {
        var rows = answer.From.Where(origin => origin.Row is not null).Select(origin => $"{(field.Source.StartsWith(ManyFiles, StringComparison.Ordinal) ? origin.Row!.File + ", " : "")}line {origin.Row!.Line}{(origin.By is { } by ? $" by {by}" : "")}").Distinct().ToList();
        var shown = rows.Count > MostRows ? [.. rows.Take(MostRows), HouseStyle.Count(rows.Count - MostRows, "more line", "more lines")] : rows;
        return shown.Count == 0 ? "" : $" ({string.Join(", ", shown)})";
    }
}
