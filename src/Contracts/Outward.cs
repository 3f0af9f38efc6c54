namespace SenHub.Contracts;

/// <summary>What a recipient's own system is told of documents for it: the outward contract, version 1 (docs/channels.md and docs/schemas/envelope-1.json). Ids, sizes and hashes; no pupil.</summary>
/// <param name="Version">1. A field that is added changes nothing; one that changes its meaning makes version 2.</param>
/// <param name="Id">The delivery: the same again is the same sending.</param>
/// <param name="DecidedAt">When the school decided it.</param>
public sealed record OutwardEnvelope(int Version, Guid Id, DateTimeOffset DecidedAt, IReadOnlyList<OutwardDocument> Documents)
{
    /// <summary>The version this hub writes.</summary>
    public const int Current = 1;

    /// <summary>The covering line, neutral; left out of messages.</summary>
    public string? Subject { get; init; }

    /// <summary>The covering text, neutral; left out of messages.</summary>
    public string? Text { get; init; }
}

/// <summary>One document of an envelope: with its content, or with a claim to it.</summary>
/// <param name="Name">File name; an id.</param>
/// <param name="Sha256">Of the content, hexadecimal in small letters.</param>
public sealed record OutwardDocument(string Name, string MediaType, long Bytes, string Sha256)
{
    /// <summary>The content in base64 (webhook).</summary>
    public string? Content { get; init; }

    /// <summary>Where it is fetched, with a token in the path that is good for this document only (message).</summary>
    public Uri? Claim { get; init; }

    /// <summary>The last moment at which the claim is good.</summary>
    public DateTimeOffset? ClaimUntil { get; init; }
}

/// <summary>What a recipient's system answers: docs/schemas/acknowledgement-1.json.</summary>
/// <param name="State">accepted, or refused with a <paramref name="Reason"/> that names no pupil.</param>
/// <param name="Reference">The recipient's own, where it gives one.</param>
public sealed record Acknowledgement(int Version, Guid Id, string State, DateTimeOffset At, string? Reference = null, string? Reason = null)
{
    /// <summary>It has the documents and will work on them.</summary>
    public const string Accepted = "accepted";

    /// <summary>It will not take them.</summary>
    public const string Refused = "refused";
}
