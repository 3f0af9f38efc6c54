using SenHub.Documents.House;

namespace SenHub.Documents.Proofs;

/// <summary>Everything that left the hub about one pupil (documents.md, gate 9).</summary>
public sealed record DisclosureModel
{
    /// <summary>The school.</summary>
    public required string School { get; init; }

    /// <summary>Reference, and the name while the pupil is on the roll.</summary>
    public required string Pupil { get; init; }

    /// <summary>Reference alone, for title and metadata.</summary>
    public required string Reference { get; init; }

    /// <summary>The day of the page.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What left, newest first.</summary>
    public required IReadOnlyList<Disclosure> Disclosures { get; init; }

    /// <summary>Who looked at the pupil's papers at the release desk or decided there, newest first: a line each.</summary>
    public IReadOnlyList<string> AtDesk { get; init; } = [];

    /// <summary>What the log of disclosure said of itself on this day.</summary>
    public required string Log { get; init; }

    /// <summary>A moment for tables, in London.</summary>
    public static string Moment(DateTime local) => $"{HouseStyle.Brief(DateOnly.FromDateTime(local))}, {local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}";
}

/// <summary>One delivery as the log of disclosure has it.</summary>
public sealed record Disclosure
{
    /// <summary>The delivery's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the kind of paper.</summary>
    public required string What { get; init; }

    /// <summary>Which of its kind: a review, a request, a term.</summary>
    public required string Period { get; init; }

    /// <summary>To whom: the name, or the key where the name was pruned.</summary>
    public required string To { get; init; }

    /// <summary>What they are to the pupil, in words.</summary>
    public required string As { get; init; }

    /// <summary>By which route.</summary>
    public required string Route { get; init; }

    /// <summary>When its sending began, in London.</summary>
    public required DateTime Begun { get; init; }

    /// <summary>How it ended.</summary>
    public required string Outcome { get; init; }

    /// <summary>When the recipient confirmed it; null where they have not.</summary>
    public DateTime? Acknowledged { get; init; }

    /// <summary>On what lawful basis; null for what stays in school.</summary>
    public string? Basis { get; init; }

    /// <summary>For what purpose a consent stood.</summary>
    public string? Purpose { get; init; }

    /// <summary>SHA-256 of the document.</summary>
    public required string Hash { get; init; }

    /// <summary>Who released it, when and why, word by word; empty where no gate held it to the end.</summary>
    public IReadOnlyList<string> Released { get; init; } = [];

    /// <summary>Files that went with it, by name and hash.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>When its content was pruned; null while it is kept.</summary>
    public DateOnly? PrunedOn { get; init; }

    /// <summary>Numbers of its lines in the log.</summary>
    public required string Lines { get; init; }
}
