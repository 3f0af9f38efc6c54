namespace SenHub.Desk.Sent;

/// <summary>The proof of one delivery, and who else got what about the same pupil.</summary>
public sealed record OneSentView
{
    /// <summary>Title of the kind of paper, and whom it is about.</summary>
    public required string What { get; init; }

    /// <summary>Reference, recipient, route, basis, hash …: label and words.</summary>
    public required IReadOnlyList<(string Label, string Words)> Facts { get; init; }

    /// <summary>What happened, oldest first, from the log of disclosure.</summary>
    public required IReadOnlyList<string> Story { get; init; }

    /// <summary>Where the paper opens; null where it is kept no more.</summary>
    public string? Paper { get; init; }

    /// <summary>Where a second sending is asked for; null where that is not to be done here.</summary>
    public string? Resend { get; init; }

    /// <summary>Everything else that left about the pupil, newest first; empty for a paper about many.</summary>
    public IReadOnlyList<SentRow> Others { get; init; } = [];
}
