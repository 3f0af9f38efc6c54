namespace SenHub.Printing.Layout;

/// <summary>Parts that stay on one page where they fit on one.</summary>
internal sealed class TogetherPart(IReadOnlyList<Part> parts, double pageRoom) : Part
{
    public override double Before => parts[0].Before;

    public override double After => 0;

    public override double Height { get; } = HeightOf(parts);

    public override double Least => Height <= pageRoom ? Height : Flow.LeastFrom(parts, 0);

    public override void Draw(Flow flow) => flow.Draw(parts, roomIsMade: true);

    // The space below the last part may hang over the end of the page.
    private static double HeightOf(IReadOnlyList<Part> parts)
    {
        var height = parts[0].Height;
        for (var i = 1; i < parts.Count; i++)
            height += parts[i - 1].After + parts[i].Before + parts[i].Height;

        return height;
    }
}
