namespace SenHub.Documents.Recipients;

/// <summary>Whether a field of a paper is ready (gate 6).</summary>
public enum FieldState
{
    /// <summary>There.</summary>
    Present,

    /// <summary>There, and old: the note says since when.</summary>
    Stale,

    /// <summary>Nobody recorded it, or it cannot be used as it is: the note says why.</summary>
    Missing,

    /// <summary>Does not belong in this copy: the note says why.</summary>
    NotApplicable,

    /// <summary>No file holds it; the paper leaves room to write it in.</summary>
    ByHand,
}
