using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Edited;

/// <summary>The page that stands in the school's own files beside an edited Word file: the hub cannot draw what another program wrote, so the Word file is the paper, and leaves as it is (SD-P5).</summary>
public static class EditedNote
{
    /// <summary>The page. It holds nothing of the pupil but the reference.</summary>
    public static Doc Write(string school, string reference, DateOnly day) => new()
    {
        Title = $"Edited paper, our reference {reference}",
        Author = school,
        Date = day,
        Header = $"{school} \u00b7 {reference}",
        Label = Furniture.InternalLabel,
        Footer = "SenHub",
        Blocks =
        [
            new Block.Heading(1, "A paper that was edited"),
            new Block.Paragraph($"On {HouseStyle.Long(day)} a person at the school gave back an edited Word file in place of the paper that SenHub had made. The Word file of the same name is the paper; this page only says so, and goes to nobody."),
        ],
    };
}
