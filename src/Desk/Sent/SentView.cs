namespace SenHub.Desk.Sent;

/// <summary>What left, as a search found it.</summary>
public sealed record SentView
{
    /// <summary>What was asked for.</summary>
    public required SentSearch Search { get; init; }

    /// <summary>The kinds of paper to choose from: value and words.</summary>
    public required IReadOnlyList<(string Value, string Words)> Kinds { get; init; }

    /// <summary>How many were found, in a sentence.</summary>
    public required string Found { get; init; }

    /// <summary>This page of them.</summary>
    public required IReadOnlyList<SentRow> Rows { get; init; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; init; } = 1;
}

/// <summary>A search, as typed; days as a browser's date field takes them.</summary>
public sealed record SentSearch(string Reference, string Recipient, string Kind, string Pupil, string From, string To, int Page);

/// <summary>One delivery.</summary>
public sealed record SentRow(string Address, string Reference, string What, string About, string To, string When, string State);
