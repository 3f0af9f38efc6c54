namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What a row of a Decisions file comes to.</summary>
public abstract record DeskVerdict
{
    private DeskVerdict()
    {
    }

    /// <summary>Nobody typed anything, or it was taken before.</summary>
    public sealed record Nothing : DeskVerdict;

    /// <summary>It decides nothing.</summary>
    /// <param name="Line">Which it is about; null where its reference is none of today's.</param>
    public sealed record Refused(DeskLine? Line, string Why) : DeskVerdict;

    /// <summary>A person decided, by the code of just this line.</summary>
    public sealed record Decided(DeskLine Line, bool IsRelease, string Initials, string Reason) : DeskVerdict;
}
