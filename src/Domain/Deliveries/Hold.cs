namespace SenHub.Domain.Deliveries;

/// <summary>Who can let a held delivery go.</summary>
public enum HoldOwner
{
    /// <summary>SENCo of the pupil's phase.</summary>
    Senco,

    /// <summary>Designated safeguarding lead.</summary>
    SafeguardingLead,

    /// <summary>School office.</summary>
    Office,

    /// <summary>School IT.</summary>
    It,
}

/// <summary>Why a delivery does not go: the gate, in words without a pupil, and whose decision it is.</summary>
/// <param name="Gate">Rule id, for example "GATE-3 new address" by its number in documents.md or an SD-… id.</param>
/// <param name="Releasable">A person's release lets it go; false where only a changed fact does.</param>
public sealed record Hold(string Gate, string Reason, HoldOwner Owner, bool Releasable);
