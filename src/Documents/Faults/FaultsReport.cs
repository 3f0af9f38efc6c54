using SenHub.Domain;

namespace SenHub.Documents.Faults;

/// <summary>What is wrong with a school's exports, row by row, for the person who can put it right in the MIS. Holds pupil data: it stays in school.</summary>
public sealed record FaultsReport
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>The night that read the files.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>What was not believed and waits for the office.</summary>
    public IReadOnlyList<ReportedHold> Held { get; init; } = [];

    /// <summary>The files with faults, in the order of their names.</summary>
    public IReadOnlyList<ReportedFile> Files { get; init; } = [];

    /// <summary>Nothing to put right, nothing to decide.</summary>
    public bool IsEmpty => Held.Count == 0 && Files.Count == 0;

    /// <summary>Faults of all files.</summary>
    public int Count => Files.Sum(file => file.Faults.Count);
}

/// <summary>One export with faults.</summary>
/// <param name="Format">As read; null where it could not be.</param>
/// <param name="Outcome">What became of it, in words.</param>
public sealed record ReportedFile(string Name, string? Format, string Outcome, IReadOnlyList<ReportedFault> Faults);

/// <summary>One fault with its row.</summary>
/// <param name="Cells">The row as exported; empty where the fault is of the whole file.</param>
/// <param name="Screen">Where in the MIS it is put right; null where that is not known.</param>
public sealed record ReportedFault(Fault Fault, IReadOnlyList<string> Cells, string? Screen);

/// <summary>A change that was not believed.</summary>
/// <param name="Reference">By which it is released.</param>
/// <param name="Pupils">Reference, name and class of each pupil concerned.</param>
public sealed record ReportedHold(string Reference, Fault Why, bool Releasable, IReadOnlyList<string> Pupils);
