using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What is known of a file under evidence/ (SEN file, sheet Evidence; SD-P3).</summary>
public sealed record EvidenceRow
{
    /// <summary>In whose folder it lies.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>One of <see cref="EvidenceTypes"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The date on it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>To whom it may go: agencies by name, or kinds of agency; nobody where nothing is named.</summary>
    public IReadOnlyList<string> MayGoTo { get; init; } = [];

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}
