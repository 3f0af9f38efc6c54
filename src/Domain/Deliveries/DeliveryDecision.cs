namespace SenHub.Domain.Deliveries;

/// <summary>What tonight's version of a paper means for its delivery (SD-S1).</summary>
public abstract record DeliveryDecision
{
    private DeliveryDecision()
    {
    }

    /// <summary>Nothing new: the same facts are on their way or have gone.</summary>
    public sealed record LetBe : DeliveryDecision;

    /// <summary>A first delivery.</summary>
    public sealed record Begin : DeliveryDecision;

    /// <summary>The facts changed before it went: the old delivery is superseded by a new one.</summary>
    public sealed record Supersede : DeliveryDecision;

    /// <summary>The facts changed after it went, or may have gone: a person decides on a correction.</summary>
    public sealed record HoldChangedSinceSent(IReadOnlyList<string> DifferingParts) : DeliveryDecision;

    /// <summary>Decides.</summary>
    /// <param name="state">State of the latest delivery with this key; null when there is none.</param>
    /// <param name="had">Its version.</param>
    /// <param name="now">Tonight's version.</param>
    public static DeliveryDecision For(DeliveryState? state, PaperVersion? had, PaperVersion now) => throw new NotImplementedException();
}
