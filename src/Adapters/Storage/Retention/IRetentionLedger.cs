using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage.Retention;

/// <summary>What of the ledger has been kept long enough, and the pupils whose papers a person asked to keep.</summary>
public interface IRetentionLedger
{
    /// <summary>Papers whose time is over and that no delivery needs. Papers that were pruned are not among them.</summary>
    Task<IReadOnlyList<Paper>> PapersEndedAsync(SchoolNumber school, DateOnly before, CancellationToken cancel);

    /// <summary>Deliveries handed to a tray before a day, that nobody has to carry any further.</summary>
    Task<IReadOnlyList<Guid>> TrayedAsync(SchoolNumber school, DateOnly before, CancellationToken cancel);

    /// <summary>How many deliveries ended before a day and still hold their recipient's name and address.</summary>
    Task<int> RecipientsAsync(Prune prune, CancellationToken cancel);

    /// <summary>How many rows of faults and decisions were last met before a day.</summary>
    Task<int> ImportsAsync(SchoolNumber school, DateOnly before, CancellationToken cancel);

    /// <summary>Takes the content away: what papers told, recipients' names and addresses, faults and decisions; and writes into the log of proof how many. Papers that a delivery needs by now stay. Returns the papers whose files may go.</summary>
    Task<IReadOnlyList<Paper>> PruneAsync(Prune prune, CancellationToken cancel);

    /// <summary>Papers that were pruned, for files that outlived a crash.</summary>
    Task<IReadOnlySet<Guid>> PrunedAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>All that people asked to keep, lifted ones among them.</summary>
    Task<IReadOnlyList<Keep>> KeepsAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>A person asks to keep everything about a pupil.</summary>
    Task KeepAsync(Keep keep, CancellationToken cancel);

    /// <summary>Lifts it; false where none of that reference stands.</summary>
    Task<bool> LiftAsync(string reference, Said lifted, CancellationToken cancel);
}

/// <summary>What is pruned.</summary>
/// <param name="Kept">Pupils of whom nothing goes.</param>
public sealed record Prune(SchoolNumber School, DateOnly Day, IReadOnlyList<Guid> Papers, DateOnly RecipientsBefore, DateOnly ImportsBefore, int Trays, IReadOnlyList<PupilRef> Kept);

/// <summary>A person's wish to keep everything about a pupil: a complaint, a claim, a police inquiry.</summary>
public sealed record Keep
{
    /// <summary>Derived from whom it keeps and when it began.</summary>
    public required Guid Id { get; init; }

    /// <summary>The short reference by which it is lifted.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>Whose papers.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Who asked for it, and why.</summary>
    public required Said Begun { get; init; }

    /// <summary>Who lifted it; null while it stands.</summary>
    public Said? Lifted { get; init; }
}
