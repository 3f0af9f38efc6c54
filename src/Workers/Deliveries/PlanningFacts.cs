using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>What a deciding step knows when it plans the deliveries of one paper.</summary>
/// <param name="Domain">The school's own mail domain: staff are inside only there.</param>
internal sealed record PlanningFacts(
    SchoolRoll Roll, SencoFacts Facts, IReadOnlyList<AddressRelease> Releases, SafeRoutes Routes, string Domain, Night Night, DateTimeOffset Now)
{
    /// <summary>What people said of the files that go with papers.</summary>
    public EvidenceShelf Evidence { get; init; } = EvidenceShelf.Empty;

    /// <summary>Stops that people asked for.</summary>
    public IReadOnlyList<Stop> Stops { get; init; } = [];

    /// <summary>Stops of sending that stand.</summary>
    public IReadOnlyList<Halt> Halts { get; init; } = [];

    /// <summary>Restores of the ledger from a backup.</summary>
    public IReadOnlyList<RestoredBackup> Restores { get; init; } = [];

    /// <summary>Hashes of confirmed phrases.</summary>
    public IReadOnlySet<string> Phrases { get; init; } = new HashSet<string>();

    /// <summary>Keys of the recipients who have a password.</summary>
    public IReadOnlySet<string> Passwords { get; init; } = new HashSet<string>();

    /// <summary>What stands in the paper at hand and in what goes with it.</summary>
    public PaperLook Look { get; init; } = PaperLook.Nothing;

    /// <summary>A member of staff whose mail would leave the school.</summary>
    public bool IsForeignStaff(Recipient recipient) =>
        !recipient.IsOutside && recipient.Route == "mail" && recipient.Email?.EndsWith("@" + Domain, StringComparison.OrdinalIgnoreCase) == false;
}
