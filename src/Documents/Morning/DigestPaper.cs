using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Morning;

/// <summary>The SENCo's morning page (SD-P2). It stays in school and holds no name of a pupil.</summary>
public static class DigestPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    public static Doc Write(DigestModel model) => new()
    {
        Title = $"SEN digest, {HouseStyle.Plain(model.Night)}",
        Author = model.School,
        Date = model.Night,
        Header = $"{model.School} \u00b7 SEN digest",
        Label = Furniture.InternalLabel,
        Footer = $"For {model.Senco} \u00b7 {HouseStyle.Plain(model.Night)}",
        Blocks =
        [
            new Block.Heading(1, $"SEN digest for {HouseStyle.Long(model.Night)}"),
            .. OldData(model),
            new Block.Paragraph([new Run($"For {model.Senco}. ", Stress.Strong), new Run(DigestWords.Counts(model) + ".")]),
            .. model.Sections.All(section => section.Count == 0) ? [new Block.Paragraph("Nothing is due, and nothing waits for you.")] : Array.Empty<Block>(),
            .. model.Sections.SelectMany(section => DigestBlocks.For(section, model.Night)),
            .. model.Continued.Count == 0 ? Array.Empty<Block>() : [new Block.PageBreak()],
            .. model.Continued.SelectMany(section => DigestBlocks.For(section, model.Night, after: ", further lines")),
        ],
    };

    /// <summary>What it shows, part by part.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(DigestModel model) =>
        [.. model.Sections.Select(section => Shown.Part(DigestWords.Heading(section.Part), section)), Shown.Part("continued", model.Continued), Shown.Part("data of", model.DataOf)];

    /// <summary>Canonical text of the facts that make a version.</summary>
    public static string ShownFacts(DigestModel model) => Shown.Facts(ShownParts(model));

    /// <summary>The version of this page.</summary>
    public static PaperVersion Version(DigestModel model) => PaperVersion.Of($"{PaperKinds.Digest}/{TemplateVersion}", ShownParts(model));

    private static Block[] OldData(DigestModel model) =>
        DigestWords.OldData(model) is { } words ? [new Block.CallOut("Old data", [new Block.Paragraph(words)])] : [];
}
