using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Results over time; only the same measure is compared with itself (formats.md, section 8.3).</summary>
internal static class ProgressSheet
{
    // In the order of the enumeration.
    private static readonly string[] Scales = ["Points", "Standardised score", "Age", "Small steps"];

    private static readonly Column Measure = Columns.Text("Measure", "Subject and tool, written the same each time, for example Reading age (Salford).", "Reading age (Salford)").AsKey();
    private static readonly Column On = Columns.Date("Tested on", "The day of the test or judgement.", "2026-09-18").AsKey();
    private static readonly Column Result = Columns.Text("Result", "As the tool gives it, for example 7:04 for seven years and four months.", "7:04").Needed();
    private static readonly Column Standardised = Columns.Text("Standardised score", "If the tool gives one (average 100).", "88");

    private static readonly Column Scale = Columns.Choice("Scale", "What the result's number means. Small steps are compared with the pupil's own only. Blank means points, or an age if written 7:04.", Scales).Later();
    private static readonly Column Version = Columns.Text("Version", "Edition or form of the tool, where there are several: results of different ones are never compared.", "").Later();

    /// <summary>One row for each result.</summary>
    public static SheetOf<ProgressRow> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Progress",
            Purpose = "One row for each result. Keep the measure's name the same, so that results can be set side by side.",
            Columns = [Columns.Pupil, Measure, On, Result, Standardised, Scale, Version],
        },
        Read,
        Write);

    private static ProgressRow Read(SheetRow row, Place place) =>
        new(row.Pupil(), row.Needed(Measure), row.NeededDay(On), row.Needed(Result), row.Text(Standardised))
        {
            Scale = row.Text(Scale) is { } scale ? (ScaleKind)Array.IndexOf(Scales, scale) : null,
            Version = row.Text(Version),
            Source = place,
        };

    private static RowDraft Write(ProgressRow result) => new RowDraft()
        .Put(result.Pupil)
        .Put(Measure, result.Measure)
        .Put(On, result.On)
        .Put(Result, result.Result)
        .Put(Standardised, result.Standardised)
        .Put(Scale, result.Scale is { } scale ? Scales[(int)scale] : null)
        .Put(Version, result.Version);
}
