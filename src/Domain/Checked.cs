namespace SenHub.Domain;

/// <summary>Something read at the door: good, or refused with every fault found. Faults that do not spoil the whole travel inside the value.</summary>
public abstract record Checked<T>
{
    private Checked()
    {
    }

    /// <summary>Accepted.</summary>
    public sealed record Good(T Value) : Checked<T>;

    /// <summary>Refused as a whole; the last good data stand.</summary>
    public sealed record Bad(IReadOnlyList<Fault> Faults) : Checked<T>;
}
