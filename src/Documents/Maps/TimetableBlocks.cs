using System.Globalization;
using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>The pupil's support week, kept on one page; nothing where no timetable was given.</summary>
internal static class TimetableBlocks
{
    private static readonly Column[] Columns =
        [new("Day", 1, RowHeader: true), new("From", 0.8), new("To", 0.8), new("Minutes", 0.8), new("Provision", 4)];

    /// <summary>The section.</summary>
    public static IReadOnlyList<Block> For(SupportTimetable? timetable, int level) => timetable is null
        ? []
        :
        [
            new Block.Together(
            [
                new Block.Heading(level, "Support timetable"),
                new Block.Table("Support sessions in the week", Columns, [.. timetable.Slots.Select(Row)]),
                .. timetable.Differences.Count == 0 ? Array.Empty<Block>() : [Disagrees(timetable.Differences)],
            ]),
        ];

    private static IReadOnlyList<Cell> Row(TimetableSlot slot) => Cells.Row(
        slot.Day.ToString(), Clock(slot.From), Clock(slot.To), HouseStyle.Number(slot.Minutes), slot.Provision);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static Block.CallOut Disagrees(IReadOnlyList<string> differences) =>
        new("The timetable does not agree with the rows", [.. differences.Select(line => new Block.Paragraph(line + "."))]);
}
