namespace SenHub.Adapters.Storage.Proofs;

/// <summary>What a line of proof about a delivery says.</summary>
public sealed record ProofWords
{
    /// <summary>The delivery's reference; null for a line about no delivery.</summary>
    public string? Reference { get; init; }

    /// <summary>What happened, for a line about no delivery.</summary>
    public string? Event { get; init; }

    /// <summary>Kind of the paper.</summary>
    public string? Kind { get; init; }

    /// <summary>SHA-256 of the document.</summary>
    public string? Document { get; init; }

    /// <summary>The recipient's key.</summary>
    public string? Recipient { get; init; }

    /// <summary>Purpose of the consent.</summary>
    public string? Purpose { get; init; }

    /// <summary>Lawful basis.</summary>
    public string? Basis { get; init; }

    /// <summary>The provider's id.</summary>
    public string? ProviderId { get; init; }

    /// <summary>Why it ended so.</summary>
    public string? Note { get; init; }

    /// <summary>Who released it.</summary>
    public Release? Release { get; init; }

    /// <summary>What went with it.</summary>
    public IReadOnlyList<ProofFile>? Files { get; init; }
}

/// <summary>A file that went with a paper.</summary>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="By">Who said whose it is.</param>
public sealed record ProofFile(string Name, string Hash, string? By);
