namespace SenHub.Printing.Layout;

/// <summary>What follows starts a page; at the end of a document nothing does.</summary>
internal sealed class PageBreakPart : Part
{
    public override double After => 0;

    public override double Height => 0;

    public override void Draw(Flow flow) => flow.BreakPage();
}
