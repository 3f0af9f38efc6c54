namespace SenHub.Domain.Deliveries;

/// <summary>Papers of nights that were missed (SD-S4): made, and never sent late by themselves.</summary>
public static class CatchUp
{
    /// <summary>Holds an outside paper of a missed night; null for papers that stay in school.</summary>
    public static Hold? Judge(Recipient recipient, DateOnly night) => recipient.IsOutside
        ? new("SD-S4", $"made for the missed night of {Time.DayWords.Brief(night)}; papers of a missed night wait for a person", HoldOwner.Senco, Releasable: true)
        : null;
}
