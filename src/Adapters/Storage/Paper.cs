using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>A paper that was made. Its file's name is its id.</summary>
public sealed record Paper
{
    /// <summary>Derived from school, kind, subject, period, audience and version.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>Folder under papers/.</summary>
    public required string Kind { get; init; }

    /// <summary>Pupil reference, or the SENCo for a digest.</summary>
    public required string Subject { get; init; }

    /// <summary>The kind's own period (SD-S1).</summary>
    public required string Period { get; init; }

    /// <summary>Recipient class it was shaped for.</summary>
    public required string Audience { get; init; }

    /// <summary>Hash of the facts shown and the template (SD-S1).</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>Pages of the file.</summary>
    public required int Pages { get; init; }

    /// <summary>A required field is missing: a draft for the SENCo, never sent out (gate 6).</summary>
    public bool IsDraft { get; init; }

    /// <summary>The night it was made in.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>Who gave it its words, when and why, where a person edited it after the hub had made it (SD-P5); null for a paper as the hub wrote it.</summary>
    public Said? Edited { get; init; }

    /// <summary>When its files were pruned; null while they are kept.</summary>
    public DateOnly? PrunedOn { get; init; }

    /// <summary>What goes with it to the recipient it is planned for; kept with the delivery. Null where it goes alone.</summary>
    public Bundle? Bundle { get; init; }

    /// <summary>What it tells, to name the changes in the recipient's next one. Given where a paper is saved; read back by <see cref="IDeliveryLedger.ToldAsync"/> alone.</summary>
    public IReadOnlyList<ToldFact> Told { get; init; } = [];
}
