using SenHub.Documents.House;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.SchoolMaps;

/// <summary>What stands out: gaps, duplication, staff hours, clashes. By reference; questions for a person.</summary>
internal static class SchoolMapNotes
{
    /// <summary>The section.</summary>
    public static IEnumerable<Block> For(SchoolMapModel model)
    {
        yield return new Block.Heading(2, "Gaps and duplication");
        yield return new Block.Bullets(
        [
            new(Line("on the register without provision that runs today", model.Gaps.Without)),
            new(Line("with provision, and none in the area of the primary need", model.Gaps.NotInPrimaryArea)),
            new(Line("in two groups of one area at once", model.Gaps.Twice)),
            .. model.Clashes.Select(clash => new Block.Paragraph(HouseStyle.Sentence(clash) + ".")),
        ]);
        if (model.Staff.Count > 0)
            yield return new Block.Together([new Block.Heading(2, "Staff hours a week"), Staff(model.Staff)]);
    }

    private static string Line(string what, IReadOnlyList<PupilRef> pupils) => pupils.Count == 0
        ? $"No pupil {what}."
        : $"{HouseStyle.Count(pupils.Count, "pupil", "pupils")} {what}: {string.Join(", ", pupils)}.";

    private static Block.Table Staff(IReadOnlyList<StaffWeek> staff) => new(
        "Hours of provision a week against the hours each member of staff has",
        [new("Member of staff", 3, RowHeader: true), new("Planned", 1, Align.Right), new("Has", 1, Align.Right), new("Note", 2)],
        [.. staff.Select(one => Cells.Row(one.Name, HouseStyle.Number(one.Planned), one.Has is { } has ? HouseStyle.Number(has) : HouseStyle.NotRecorded, one.Planned > one.Has ? "More than there is" : ""))]);
}
