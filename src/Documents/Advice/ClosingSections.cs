using SenHub.Documents.Maps;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>Sections 12 and 13: the provision map enclosed, signatures.</summary>
internal static class ClosingSections
{
    /// <summary>The sections.</summary>
    public static IReadOnlyList<Block> For(ReviewAdviceModel model) =>
    [
        new Block.Heading(2, model.Map.Costs is null ? "12 Provision map enclosed" : "12 Costed provision map enclosed"),
        .. ProvisionMapPaper.Content(model.Map, level: 3),
        new Block.Together(
        [
            new Block.Heading(2, "13 Signed"),
            new Block.Paragraph("This is the advice of the school for the review. It was prepared from the school's records of the day given on the first page."),
            new Block.Signatures([$"{model.School.SencoName}, SENCo", "Headteacher"]),
        ]),
    ];
}
