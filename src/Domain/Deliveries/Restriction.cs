using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>A flag on a person for a pupil (Restricted file, sheet People). Once read it holds until a row says lifted on, by whom and why (SD-F4).</summary>
public sealed record Restriction
{
    /// <summary>Whose contact; sends about this pupil are restricted.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>The person's name as the MIS has it.</summary>
    public required string Person { get; init; }

    /// <summary>No contact, Court order, Refusal or Withdrawal.</summary>
    public required string Flag { get; init; }

    /// <summary>Known e-mail, phone or address of the person beyond the MIS's, to find shared ones.</summary>
    public IReadOnlyList<string> KnownAddresses { get; init; } = [];

    /// <summary>From this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Lifted on this day; all three of the lifting facts are needed.</summary>
    public DateOnly? LiftedOn { get; init; }

    /// <summary>Lifted by.</summary>
    public string? LiftedBy { get; init; }

    /// <summary>Lifted because.</summary>
    public string? LiftedWhy { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>A refusal or withdrawal of consent; any other flag bars contact, an unknown word among them.</summary>
    public bool IsRefusal => Flag.Trim().ToUpperInvariant() is "REFUSAL" or "WITHDRAWAL";

    /// <summary>Whether it holds on a day: until somebody wrote down when it was lifted, by whom and why (SD-F4).</summary>
    public bool HoldsOn(DateOnly day) =>
        (From is null || From <= day)
        && (LiftedOn is null || LiftedOn > day || string.IsNullOrWhiteSpace(LiftedBy) || string.IsNullOrWhiteSpace(LiftedWhy));
}

/// <summary>A recorded service consent (Restricted file, sheet Consents; DP-02). Not the lawful basis.</summary>
public sealed record Consent
{
    /// <summary>For whom.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>For example "EP involvement".</summary>
    public required string Purpose { get; init; }

    /// <summary>Agency it was given for.</summary>
    public required string Recipient { get; init; }

    /// <summary>What may be shared.</summary>
    public string? Scope { get; init; }

    /// <summary>Who gave it.</summary>
    public string? GivenBy { get; init; }

    /// <summary>Parental responsibility, Young person …</summary>
    public string? Capacity { get; init; }

    /// <summary>Day it was given; null means not given.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>Last day it holds.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Withdrawn from this day. Sticky (SD-F4): only a new row, given later, gives consent again.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Why it was given again after a withdrawal, or another remark.</summary>
    public string? Note { get; init; }

    /// <summary>Name of the signed file under evidence/ (SD-P3).</summary>
    public string? SignedFile { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}
