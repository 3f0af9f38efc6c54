namespace SenHub.Printing.Layout;

/// <summary>A step of a process: what, when, and whether it is done.</summary>
/// <param name="State">"done", or nothing.</param>
internal sealed record TimelineStep(TextLines Label, TextLines Day, TextLines State, bool Done)
{
    public double Height => Label.Height + Day.Height + State.Height;
}
