using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>The individual costed provision map (documents.md, section 8).</summary>
public static class ProvisionMapPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "2";

    /// <summary>Title without the child.</summary>
    public static string Title(ProvisionMapModel model) =>
        model.Costs is null ? "Individual provision map" : "Individual costed provision map";

    /// <summary>The paper.</summary>
    public static Doc Write(ProvisionMapModel model) => Furniture.Around(
        new PaperFront
        {
            Title = Title(model),
            TemplateVersion = TemplateVersion,
            School = model.School,
            Pupil = model.Pupil,
            DataOf = model.AsOf,
            CopyFor = FieldLists.InWords(model.Recipient),
            Notices = ReadinessNotice.For(model.Readiness),
            Landscape = true,
        },
        Content(model, level: 2));

    /// <summary>The map without its front, as the annual-review advice encloses it.</summary>
    /// <param name="level">Of its main headings.</param>
    public static IReadOnlyList<Block> Content(ProvisionMapModel model, int level) =>
    [
        new Block.Heading(level, "Need and period"),
        Need(model),
        .. ProvisionBlocks.For(model.Areas, level),
        .. CostBlocks.For(model.Costs, level),
        .. TimetableBlocks.For(model.Timetable, level),
        .. BasisBlocks.For(model.Costs, level),
    ];

    /// <summary>What it shows, part by part (SD-S1). Ages, the day of the data, costs to date with their marks and the list of gaps move with the calendar or follow from the rest; the head of the page is furniture.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(ProvisionMapModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        Shown.Part("need", new { model.Status, model.Needs, model.Authority }),
        Shown.Part("period", model.Period),
        Shown.Part("provision", model.Areas),
        Shown.Part("cost", model.Costs?.Still()),
        Shown.Part("timetable", model.Timetable),
        Shown.Moving("to date", new { model.Pupil.Age, model.AsOf, model.Costs?.ToDate }),
    ];

    /// <summary>Canonical text of the facts that make a version.</summary>
    public static string ShownFacts(ProvisionMapModel model) => Shown.Facts(ShownParts(model));

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(ProvisionMapModel model) =>
        PaperVersion.Of($"{PaperKinds.ProvisionMap}/{TemplateVersion}", ShownParts(model));

    private static Block.Facts Need(ProvisionMapModel model) => new(
    [
        new Fact("SEN status", model.Status),
        new Fact("Needs, primary first", model.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", model.Needs)),
        new Fact("School year mapped", $"{HouseStyle.Plain(model.Period.From)} to {HouseStyle.Plain(model.Period.To)}"),
        new Fact("Local authority", HouseStyle.OrNotRecorded(model.Authority)),
        .. model.Costs is { } costs ? new[] { new Fact("Rate card", costs.RateCard) } : [],
    ]);
}
