using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision;
using SenHub.Printing.Tree;

namespace SenHub.Documents.SchoolMaps;

/// <summary>The whole-school costed provision map (documents.md, section 10), for head and SENCo. It stays in school (SD-S7).</summary>
public static class SchoolMapPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    public static Doc Write(SchoolMapModel model) => Furniture.Inside(
        new("Whole-school provision map", model.School, model.Map.AsOf, FieldLists.InWords(model.Recipient), Landscape: true),
        [
            .. model.Map.IsIncomplete
                ? [new Block.CallOut("Incomplete", [new Block.Paragraph($"{HouseStyle.Count(model.Map.Total.Incomplete + model.Map.Orphans.Count, "row has", "rows have")} no full cost, so the true sums are higher. The SENCo's digest names the cells.")])]
                : Array.Empty<Block>(),
            new Block.Facts([.. Sums(model)]),
            .. SchoolMapCharts.For(model.Map),
            new Block.Heading(2, "Interventions"),
            InterventionTable.Of(model),
            .. SchoolMapSums.For(model.Map),
            .. Above(model.Above),
            .. SchoolMapNotes.For(model),
        ]);

    /// <summary>What it shows, part by part. Costs to date, effects so far and what runs today move with the calendar.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(SchoolMapModel model) =>
    [
        Shown.Part("interventions", model.Interventions.Select(one => new { one.Intervention, one.Area, one.Wave, one.Groups, one.Pupils, one.Cost.Additional, one.Cost.Ordinary, one.Cost.Hours })),
        Shown.Part("effects", model.Impact.Select(impact => new { impact.Intervention, impact.Tool, impact.N, impact.MeanGain, impact.MeanEffect })),
        Shown.Part("sums", new { model.Map.Total.Additional, model.Map.Total.Ordinary, model.Map.TopUp, model.Map.PoundsAboveElement2 }),
        Shown.Part("above element 2", model.Above),
        Shown.Part("staff", model.Staff),
        Shown.Moving("to date", model.Map.Total.AdditionalToDate),
        Shown.Moving("gaps", model.Gaps),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(SchoolMapModel model) => PaperVersion.Of($"{PaperKinds.SchoolMap}/{TemplateVersion}", ShownParts(model));

    /// <summary>The mail's own words: sums alone.</summary>
    public static string Text(SchoolMapModel model) =>
        $"Additional provision of this school year: {HouseStyle.Money(model.Map.Total.Additional)} in {HouseStyle.Count(model.Interventions.Count, "intervention", "interventions")}; "
        + $"{HouseStyle.Count(model.Above.Count, "pupil costs", "pupils cost")} more than element 2.\n\nThe attached page has the whole.\n";

    private static IEnumerable<Fact> Sums(SchoolMapModel model)
    {
        var map = model.Map;
        yield return new Fact("Additional provision, this school year", Marked(map.Total.Additional, map.IsIncomplete));
        yield return new Fact("Of which to date", HouseStyle.Money(map.Total.AdditionalToDate) + (map.Total.Estimated ? " (estimated)" : ""));
        if (map.Total.Ordinary > 0)
            yield return new Fact("Ordinary provision with a cost, not counted", HouseStyle.Money(map.Total.Ordinary));
        yield return new Fact("Above element 2", $"{HouseStyle.Count(map.AboveElement2, "pupil", "pupils")}, {HouseStyle.Money(map.PoundsAboveElement2)} together");
        yield return new Fact("Top-up a year (element 3)", HouseStyle.Money(map.TopUp));
        yield return new Fact("Notional SEN budget", "Not in the files: write it in by hand");
    }

    private static string Marked(decimal pounds, bool incomplete) => HouseStyle.Money(pounds) + (incomplete ? " (incomplete)" : "");

    private static IEnumerable<Block> Above(IReadOnlyList<AboveElement2> above)
    {
        yield return new Block.Heading(2, "Pupils above element 2");
        yield return above.Count == 0
            ? new Block.Paragraph("None.")
            : new Block.Table(
                "Pupils whose additional provision costs more than element 2",
                [new("Pupil", 3, RowHeader: true), new("Cost, full range", 1.4, Align.Right), new("Above element 2", 1.4, Align.Right), new("Top-up a year", 1.4, Align.Right), new("Not met by the top-up", 1.4, Align.Right)],
                [.. above.Select(one => Cells.Row(one.Name.ToString(), HouseStyle.Money(one.Full), HouseStyle.Money(one.Above), one.TopUp is { } topUp ? HouseStyle.Money(topUp) : "None", HouseStyle.Money(Math.Max(0, one.Above - (one.TopUp ?? 0)))))]);
    }
}
