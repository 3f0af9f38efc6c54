namespace SenHub.Domain.Deliveries;

/// <summary>Everything of a message that is read without opening its files.</summary>
public sealed record EnvelopeTexts
{
    /// <summary>Subject line.</summary>
    public required string Subject { get; init; }

    /// <summary>Covering text, and its HTML form.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>Names of the files.</summary>
    public required IReadOnlyList<string> FileNames { get; init; }

    /// <summary>Recipient, sender and reply address, and the message's id.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>The school's own words that may stand in it whatever a pupil is called: its name, address and staff.</summary>
    public IReadOnlyList<string> Neutral { get; init; } = [];
}
