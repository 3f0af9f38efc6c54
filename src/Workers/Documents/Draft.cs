using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Documents;

/// <summary>A paper as written, before it is printed.</summary>
internal sealed record Draft
{
    /// <summary>Folder under papers/.</summary>
    public required string Kind { get; init; }

    /// <summary>Pupil reference, or the reader's key for a digest.</summary>
    public required string Subject { get; init; }

    /// <summary>The kind's own period.</summary>
    public required string Period { get; init; }

    /// <summary>Recipient class it is shaped for.</summary>
    public required string Audience { get; init; }

    /// <summary>What it says.</summary>
    public required Doc Document { get; init; }

    /// <summary>Hash of the facts shown.</summary>
    public required PaperVersion Version { get; init; }

    /// <summary>What it tells, fact by fact; empty for papers whose changes are not named.</summary>
    public IReadOnlyList<ToldFact> Told { get; init; } = [];

    /// <summary>The earlier paper of the same recipient against which it names what changed; null where it names nothing.</summary>
    public Guid? Since { get; init; }

    /// <summary>The code for its signature on paper; null where none is asked for.</summary>
    public string? SignCode { get; init; }

    /// <summary>A required field is missing.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A person finishes it: a Word file of the same stands beside the page.</summary>
    public bool IsToBeEdited { get; init; }

    /// <summary>The recipient's own Word form, filled in: what leaves the school in place of the page; null where the page does.</summary>
    public ReadOnlyMemory<byte>? OwnForm { get; init; }

    /// <summary>The same, or what goes with it, as an Excel workbook; null for papers without one.</summary>
    public ReadOnlyMemory<byte>? Workbook { get; init; }

    /// <summary>Other forms of the same, by file extension: the mail's own text, a calendar file.</summary>
    public IReadOnlyList<(string Extension, string Text)> Beside { get; init; } = [];
}
