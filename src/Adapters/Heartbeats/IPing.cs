namespace SenHub.Adapters.Heartbeats;

/// <summary>Tells a dead man's switch that all is well; whoever watches it is alarmed when nothing comes.</summary>
public interface IPing
{
    /// <summary>One GET; false where no good answer came. Never throws for what the other side does.</summary>
    Task<bool> SayAsync(Uri url, CancellationToken cancel);
}
