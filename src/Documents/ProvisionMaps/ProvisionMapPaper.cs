using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Printing.Tree;

namespace SenHub.Documents.ProvisionMaps;

/// <summary>The individual costed provision map (documents.md, section 8).</summary>
public static class ProvisionMapPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

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

    /// <summary>The facts a version is taken of (SD-S1): costs to date, whether they are estimated, how each was reached, ages, the day of the data and the list of gaps are left out, because they move with the calendar or follow from the rest.</summary>
    public static string ShownFacts(ProvisionMapModel model) => Versions.Canonical(model with
    {
        Pupil = model.Pupil.Still(),
        AsOf = model.Period.From,
        Costs = model.Costs?.Still(),
        Readiness = new Readiness([]),
    });

    private static Block.Facts Need(ProvisionMapModel model) => new(
    [
        new Fact("SEN status", model.Status),
        new Fact("Needs, primary first", model.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", model.Needs)),
        new Fact("School year mapped", $"{HouseStyle.Plain(model.Period.From)} to {HouseStyle.Plain(model.Period.To)}"),
        new Fact("Local authority", HouseStyle.OrNotRecorded(model.School.Authority)),
        .. model.Costs is { } costs ? new[] { new Fact("Rate card", costs.RateCard) } : [],
    ]);
}
