using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>Whether sending stands still by a person's word, or by the settings of a hub that only builds.</summary>
/// <param name="isBuildOnly">The setting Delivery:Quarantine: no channel is opened at all.</param>
internal sealed class Standstill(IHaltLedger halts, HubClock clock, bool isBuildOnly)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    /// <summary>Whether the settings let this hub send nothing.</summary>
    public bool IsBuildOnly => isBuildOnly;

    /// <summary>When to look again; null when it may go. The transaction that begins the send asks once more.</summary>
    public async Task<DateTimeOffset?> WaitAsync(Delivery delivery, CancellationToken cancel) =>
        isBuildOnly || await MeetsAsync(delivery.School, delivery.Recipient.Route, ItNotices.Is(delivery.Kind, delivery.Period), cancel) ? clock.Now + LookAgain : null;

    /// <summary>Whether a person's stop meets what would go now.</summary>
    public async Task<bool> MeetsAsync(SchoolNumber school, string? route, bool isItNotice, CancellationToken cancel) =>
        HaltRules.Meeting(await halts.StandingAsync(cancel), school, route, isItNotice) is not null;
}
