using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What became of the decisions at the release desk and on the days' Decisions files (SD-W2).</summary>
public interface IDeskLedger
{
    /// <summary>Those of files from a day on, in the order they were read.</summary>
    Task<IReadOnlyList<DeskRecord>> RecordsAsync(SchoolNumber school, DateOnly from, CancellationToken cancel);

    /// <summary>Keeps one that was refused; one known changes nothing.</summary>
    Task NoteAsync(DeskRecord refused, CancellationToken cancel);

    /// <summary>Takes a release: record, release and the work that sends it in one transaction. False where the line was decided before, or the delivery is not as it was seen.</summary>
    Task<bool> ReleaseAsync(DeskRecord taken, Delivery seen, Release release, NextWork send, CancellationToken cancel);

    /// <summary>Takes a stop: record and hold in one transaction, with its line of proof. False as for a release.</summary>
    /// <param name="owner">Who may let it go again.</param>
    Task<bool> StopAsync(DeskRecord taken, Delivery seen, Release said, HoldOwner owner, CancellationToken cancel);

    /// <summary>Takes what a person knows of one that left: that it was handed in, that it arrived. Record and delivery in one transaction, with its line of proof. False as for a release.</summary>
    Task<bool> ConfirmAsync(DeskRecord taken, Delivery seen, Delivery after, CancellationToken cancel);

    /// <summary>Keeps a decision that moves no delivery by itself, a note or a confirmed word, with a line in the log of proof. False where it was taken before.</summary>
    Task<bool> KeepAsync(DeskRecord taken, CancellationToken cancel);

    /// <summary>Takes a release of something not believed, with a line in the log of proof. False as for a release.</summary>
    Task<bool> ReleaseAsync(DeskRecord taken, HeldImport seen, ImportRelease release, CancellationToken cancel);
}
