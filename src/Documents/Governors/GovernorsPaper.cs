using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Governors;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Governors;

/// <summary>The governors' SEND report (documents.md, section 11): aggregates alone. What no file holds leaves room for the SENCo's words.</summary>
public static class GovernorsPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "2";

    /// <summary>The paper.</summary>
    /// <param name="senco">Who leads; a role that the school publishes.</param>
    public static Doc Write(string school, string? senco, GovernorsFigures figures) => Furniture.Inside(
        new($"SEND report to governors, {figures.Term.InWords}", school, figures.AsOf, "head and SENCo, to give to the governors"),
        [
            new Block.Heading(2, "1 In short"),
            new Block.Facts([new Fact("SENCo", HouseStyle.OrNotRecorded(senco)), new Fact("SEND governor", ByHand), new Fact("The term in a sentence", ByHand)]),
            .. GovernorsNumbers.For(figures),
            .. GovernorsWork.For(figures),
            .. GovernorsResults.For(figures),
            new Block.Heading(2, "9 Staff training"),
            new Block.Paragraph(ByHand + "."),
            new Block.Heading(2, "10 Services"),
            new Block.Paragraph(figures.Services.Count == 0 ? "None works with five pupils or more." : $"With five pupils or more: {string.Join("; ", figures.Services)}."),
            .. GovernorsResults.Funding(figures),
            new Block.Heading(2, "12 Priorities"),
            new Block.Paragraph(ByHand + "."),
            new Block.Heading(2, "13 Compliance"),
            new Block.TickBox("SEN information report on the website, dated:", false),
            new Block.TickBox("Accessibility plan, dated:", false),
            new Block.TickBox("SEND policy, dated:", false),
            new Block.Paragraph([new Run("No figure below five is shown, nor one from which such a figure could be had by subtracting within this report or from an earlier one. \u201cAbout\u201d is to the nearest five.", Stress.Small)]),
        ]);

    /// <summary>What it shows. The figures are kept as they were first made in the term, so that two copies never differ.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(GovernorsFigures figures) => [Shown.Part("figures", figures)];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(GovernorsFigures figures) => PaperVersion.Of($"{PaperKinds.Governors}/{TemplateVersion}", ShownParts(figures));

    /// <summary>The mail's own words.</summary>
    public static string Text(GovernorsFigures figures) =>
        $"The SEND report for governors, {figures.Term.InWords}, is attached. It names no pupil. Some parts wait for your words before you give it on.\n";

    internal const string ByHand = "To be written in by hand";
}
