namespace SenHub.Desk.Held;

/// <summary>Everything that waits for a person, in groups of whose decision it is.</summary>
public sealed record HeldView
{
    /// <summary>The visitor's own first.</summary>
    public required IReadOnlyList<HeldGroup> Groups { get; init; }

    /// <summary>How many things wait in all.</summary>
    public required int Total { get; init; }

    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many pages the list has.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>The visitor is shown addresses and records only, and no pupil.</summary>
    public bool IsOffice { get; init; }
}

/// <summary>What waits for one person.</summary>
/// <param name="Heading">"For you to decide", or whom it waits for.</param>
/// <param name="Note">What the visitor may do about it; null for their own.</param>
public sealed record HeldGroup(string Heading, string? Note, IReadOnlyList<HeldRow> Rows);

/// <summary>One thing that waits.</summary>
public sealed record HeldRow
{
    /// <summary>Where it is decided.</summary>
    public required string Address { get; init; }

    /// <summary>Its short reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Kind of paper, or what else it is.</summary>
    public required string What { get; init; }

    /// <summary>Whom it is about; blank for many or none, and for whoever is shown no pupil.</summary>
    public string About { get; init; } = "";

    /// <summary>Whom it is for; blank where for nobody.</summary>
    public string For { get; init; } = "";

    /// <summary>Why it waits, in plain words.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>Since when.</summary>
    public string Since { get; init; } = "";

    /// <summary>What was said when it was last sent back; null where it was not.</summary>
    public string? Note { get; init; }

    /// <summary>The date in law that runs; null where none does.</summary>
    public string? Urgent { get; init; }
}
