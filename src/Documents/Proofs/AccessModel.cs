namespace SenHub.Documents.Proofs;

/// <summary>A copy of all that the hub holds about one pupil (UK GDPR, Article 15), before a person has checked it for other people.</summary>
public sealed record AccessModel
{
    /// <summary>The school.</summary>
    public required string School { get; init; }

    /// <summary>Reference and name.</summary>
    public required string Pupil { get; init; }

    /// <summary>Reference alone, for title and metadata.</summary>
    public required string PupilReference { get; init; }

    /// <summary>The copy's own reference, by which the check is noted.</summary>
    public required string Reference { get; init; }

    /// <summary>The day of the copy.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Every file of the folder, with what it is.</summary>
    public required IReadOnlyList<AccessFile> Files { get; init; }

    /// <summary>Where somebody else is told of.</summary>
    public required IReadOnlyList<AccessMention> Mentions { get; init; }

    /// <summary>What is held and is not in the folder, and why.</summary>
    public required IReadOnlyList<string> NotIncluded { get; init; }

    /// <summary>What the stores say, sort by sort.</summary>
    public required IReadOnlyList<AccessSort> Sorts { get; init; }
}

/// <summary>A file of the folder.</summary>
/// <param name="Name">Its path in the folder.</param>
/// <param name="CanBeRead">Its words were searched for other people.</param>
public sealed record AccessFile(string Name, string What, bool CanBeRead);

/// <summary>A place that tells of somebody else.</summary>
/// <param name="Where">File, page and line.</param>
/// <param name="Whom">What they are: another pupil, a contact, a member of staff.</param>
/// <param name="Words">The words that stand there.</param>
public sealed record AccessMention(string Where, string Whom, string Words);

/// <summary>Records of one sort.</summary>
public sealed record AccessSort(string Title, IReadOnlyList<object> Records);
