using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Plans;

/// <summary>Part 1: what was found, in whose words.</summary>
internal static class AssessSection
{
    /// <summary>The section.</summary>
    public static IEnumerable<Block> For(PlanModel model) =>
    [
        new Block.Heading(2, "1 Assess"),
        .. Cells.Typed(model.Cycle?.Assess),
        .. Texts.Section(3, "Strengths", model.Strengths),
        .. Texts.Section(3, "Needs", model.NeedsInWords),
        .. Says("The pupil says", model.PupilSays),
        .. Says("The parents say", model.ParentsSay),
        .. Texts.Section(3, "Advice in use", model.Services ?? []),
    ];

    private static Block[] Says(string heading, Said? view) => view is null
        ? []
        : [new Block.Heading(3, view.On is { } day ? $"{heading} ({HouseStyle.Plain(day)})" : heading), .. Cells.Typed(view.Text)];
}
