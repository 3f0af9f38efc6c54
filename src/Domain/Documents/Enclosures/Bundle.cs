namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What a file is in a bundle.</summary>
public enum BundledAs
{
    /// <summary>The index with page numbers.</summary>
    Index,

    /// <summary>The paper.</summary>
    Paper,

    /// <summary>The scan of the paper as signed, in place of the paper.</summary>
    SignedPaper,

    /// <summary>A file that goes with it.</summary>
    Enclosure,
}

/// <summary>One file of a bundle.</summary>
public sealed record BundledFile
{
    /// <summary>What it is.</summary>
    public required BundledAs As { get; init; }

    /// <summary>Number of an enclosure, from 1; 0 for the others.</summary>
    public int Number { get; init; }

    /// <summary>In words, without the child: "Speech and language report".</summary>
    public required string Title { get; init; }

    /// <summary>Its name where it goes: short reference and number, no name.</summary>
    public required string Name { get; init; }

    /// <summary>Its size.</summary>
    public required long Bytes { get; init; }

    /// <summary>Its pages; null where they cannot be counted.</summary>
    public int? Pages { get; init; }

    /// <summary>Its first page in the running count of the bundle; null where its pages cannot be counted.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The part of the bundle it is in, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The date on it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Where it comes from; null for what the hub made.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>The person's word on whose it is; null where nobody gave it, or the hub made it.</summary>
    public EvidenceConfirmation? Word { get; init; }
}

/// <summary>Everything that goes to one recipient with a paper: index, paper, enclosures, in order, in parts that the recipient takes.</summary>
public sealed record Bundle
{
    /// <summary>Index first, then the paper, then the enclosures.</summary>
    public required IReadOnlyList<BundledFile> Files { get; init; }

    /// <summary>The index as made.</summary>
    public Guid? Index { get; init; }

    /// <summary>The copy-sheet as made, for a portal; it lies beside and is not uploaded.</summary>
    public Guid? CopySheet { get; init; }

    /// <summary>How far the signature is.</summary>
    public SigningState Signing { get; init; }

    /// <summary>The scan that a person has not confirmed yet; null without one.</summary>
    public EvidenceFile? Scan { get; init; }

    /// <summary>Why it cannot go as it is: a file that is over what the recipient takes.</summary>
    public IReadOnlyList<string> Troubles { get; init; } = [];

    /// <summary>What it is made of, in one line: equal for two bundles that are the same.</summary>
    public string Fingerprint => string.Join('|',
    [
        Index?.ToString("N"), CopySheet?.ToString("N"), Signing.ToString(), Scan?.Hash, .. Troubles,
        .. Files.Select(file => FormattableString.Invariant($"{file.As}/{file.Number}/{file.Name}/{file.Title}/{file.Author}/{file.On:O}/{file.Bytes}/{file.FirstPage}/{file.Part}/{file.File?.Where}/{file.File?.Hash}/{file.Word?.IsTheirs}/{file.Word?.By}/{file.Word?.At:O}")),
    ]);

    /// <summary>How many parts it has.</summary>
    public int Parts => Files.Count == 0 ? 1 : Files.Max(file => file.Part);
}
