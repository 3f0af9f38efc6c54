using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Papers and deliveries of the ledger, and the decisions of people on them.</summary>
public interface IDeliveryLedger
{
    /// <summary>A paper, or null.</summary>
    Task<Paper?> PaperAsync(Guid id, CancellationToken cancel);

    /// <summary>All papers of a school, by kind, then subject, then period.</summary>
    Task<IReadOnlyList<Paper>> PapersAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>What a paper told its recipient; null for one that told nothing comparable, or that a newer one took the place of.</summary>
    Task<IReadOnlyList<ToldFact>?> ToldAsync(Guid paper, CancellationToken cancel);

    /// <summary>All deliveries of one kind of paper about one subject, oldest decision first.</summary>
    Task<IReadOnlyList<Delivery>> AboutAsync(SchoolNumber school, string kind, string subject, CancellationToken cancel);

    /// <summary>All deliveries of a school, by kind, then subject.</summary>
    Task<IReadOnlyList<Delivery>> OfSchoolAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>A delivery, or null.</summary>
    Task<Delivery?> DeliveryAsync(Guid id, CancellationToken cancel);

    /// <summary>A delivery by the reference people type, or null.</summary>
    Task<Delivery?> ByReferenceAsync(string reference, CancellationToken cancel);

    /// <summary>All deliveries of these keys, newest version last.</summary>
    Task<IReadOnlyList<Delivery>> OfKeysAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancel);

    /// <summary>Deliveries of a school in a state, oldest first.</summary>
    Task<IReadOnlyList<Delivery>> InStateAsync(SchoolNumber school, DeliveryState state, CancellationToken cancel);

    /// <summary>When the first digest of a night or a later one went out; null when none has.</summary>
    /// <param name="reader">Key of the reader it must have gone to; null for any.</param>
    Task<DateTimeOffset?> DigestSentAsync(SchoolNumber school, DateOnly night, string? reader, CancellationToken cancel);

    /// <summary>Addresses that people confirmed for a school.</summary>
    Task<IReadOnlyList<AddressRelease>> AddressReleasesAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>Addresses that people confirmed of some recipients; there may be others among them.</summary>
    /// <param name="names">As <see cref="AddressGate.ReleaseName"/> has them.</param>
    Task<IReadOnlyList<AddressRelease>> AddressReleasesAsync(SchoolNumber school, IEnumerable<string> names, CancellationToken cancel);

    /// <summary>Adds confirmed addresses; ones already known change nothing.</summary>
    Task ConfirmAddressesAsync(SchoolNumber school, IReadOnlyList<AddressRelease> releases, CancellationToken cancel);

    /// <summary>Write-ahead before the point of no return: Ready becomes Sending and an attempt is recorded; false when the claim was lost, the delivery is no longer Ready, or a person stopped sending.</summary>
    Task<bool> BeginSendAsync(Work work, Guid delivery, CancellationToken cancel);

    /// <summary>Saves what became of a delivery with its line of proof, and ends the claim, or postpones it where the delivery is to be tried again.</summary>
    Task<bool> EndSendAsync(Work work, Delivery delivery, DateTimeOffset? tryAgainAt, CancellationToken cancel);

    /// <summary>Saves what a person's own act plans, outside a night's work: papers, deliveries and the work that sends them.</summary>
    /// <exception cref="DeliveryMovedOnException">A delivery left while it was decided; nothing is saved.</exception>
    Task PlanAsync(Night night, Saving planned, CancellationToken cancel);

    /// <summary>A person lets a held delivery go, or one of unknown outcome or that was sent go once more: recorded with who and why, bound to the version seen, and made ready with the work that sends it. Its address counts as confirmed from then on.</summary>
    Task<bool> ReleaseAsync(Delivery seen, Release release, NextWork send, CancellationToken cancel);
}
