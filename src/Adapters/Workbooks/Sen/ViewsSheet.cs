using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>What pupils and parents said.</summary>
internal static class ViewsSheet
{
    private static readonly Column Whose = Columns.Choice("Whose", "Whose views these are.", "Pupil", "Parent", "Young person").AsKey();
    private static readonly Column On = Columns.Date("Given on", "The day they were given.", "2026-10-20") with { Key = true };
    private static readonly Column Words = Columns.FreeText("Views", "In their own words where you can.", "I like reading with Mrs B because it is quiet.").Needed();
    private static readonly Column By = Columns.Person("Gathered by", "Who asked.", "Mr C Surname");

    /// <summary>One row each time somebody's views were gathered.</summary>
    public static SheetOf<ViewRow> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Views",
            Purpose = "One row each time a pupil or a parent was asked for their views.",
            Columns = [Columns.Pupil, Whose, On, Words, By],
        },
        (row, place) => new ViewRow(row.Pupil(), row.Needed(Whose), row.Day(On), row.Needed(Words), row.Text(By)) { Source = place },
        view => new RowDraft().Put(view.Pupil).Put(Whose, view.Whose).Put(On, view.On).Put(Words, view.Text).Put(By, view.GatheredBy));
}
