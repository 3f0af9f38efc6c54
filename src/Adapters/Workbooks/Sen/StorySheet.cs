using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Strengths, needs by area, history, and what a profile says.</summary>
internal static class StorySheet
{
    private static readonly Column Heading = Columns.Choice("Heading", "Where in the story it belongs.", [.. StoryHeadings.All]).AsKey();
    private static readonly Column Area = Columns.Choice("Area of need", "For needs: the broad area.", Choices.Areas) with { Key = true };
    private static readonly Column Words = Columns.FreeText("Text", "A few sentences that a stranger would understand.", "Draws from memory with great care and explains the drawing to others.").Needed();
    private static readonly Column On = Columns.Date("Written on", "So that readers know how old it is.", "2026-09-14");

    /// <summary>One row for each piece of the story.</summary>
    public static SheetOf<StoryRow> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Story",
            Purpose = "One row for each piece: strengths, needs by area, history, what matters to the pupil, how best to support them.",
            Columns = [Columns.Pupil, Heading, Area, Words, On],
            Prefill = Prefill.Plans,
        },
        (row, place) => new StoryRow(row.Pupil(), row.Needed(Heading), row.Text(Area), row.Needed(Words), row.Day(On)) { Source = place },
        story => new RowDraft().Put(story.Pupil).Put(Heading, story.Heading).Put(Area, story.Area).Put(Words, story.Text).Put(On, story.On));
}
