using SenHub.Adapters.Settings;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>The gates once more, in the moment before a paper leaves, on the facts of that moment (SD-S3).</summary>
internal sealed class PresentGates(PresentFacts present, IDeliveryLedger deliveries, SafeRoutes routes, Schools schools, HubClock clock)
{
    /// <summary>What stops it now; a person's release stands for what that person saw.</summary>
    public async Task<IReadOnlyList<Hold>> JudgeAsync(Delivery delivery, CancellationToken cancel)
    {
        if (routes.Judge(delivery.Kind, delivery.Recipient) is { } unsafeRoute)
            return [unsafeRoute];
        if (InsideOnlyGate.Judge(delivery.Kind, delivery.Recipient, schools.Of(delivery.School).Domain) is { } leavesSchool)
            return [leavesSchool];
        if (!delivery.Recipient.IsOutside)
            return [];
        var (roll, reading) = await present.OfAsync(delivery.School, cancel);
        var releases = await deliveries.AddressReleasesAsync(delivery.School, cancel);
        var holds = Judge(delivery, roll, reading.Facts, releases, clock.Today);
        return [.. holds.Where(hold => !Released(delivery, hold))];
    }

    /// <summary>Whether the person who released it overruled this gate.</summary>
    public static bool Released(Delivery delivery, Hold hold) =>
        hold.Releasable && delivery.Release?.Gates.Contains(hold.Gate) == true;

    private static IReadOnlyList<Hold> Judge(Delivery delivery, SchoolRoll roll, SencoFacts facts, IReadOnlyList<AddressRelease> releases, DateOnly day)
    {
        var wanted = PaperPlan.AboutPupils(roll, facts, day)
            .FirstOrDefault(paper => paper.Kind == delivery.Kind && paper.Period == delivery.Period && paper.Subject?.ToString() == delivery.Subject);
        var recipient = wanted?.Recipients.FirstOrDefault(recipient => recipient.Key == delivery.Recipient.Key);
        if (wanted is null || recipient is null)
            return [new Hold("SD-P1", "nobody asks for this paper any more: its request, review or invitation is gone from the files", HoldOwner.Senco, Releasable: true)];
        if (recipient.Email != delivery.Recipient.Email || recipient.Route != delivery.Recipient.Route)
            return [new Hold("GATE-3", "the address or route changed since the paper was made", HoldOwner.Senco, Releasable: false)];
        return Gates.Judge(wanted, recipient, roll.Pupils.FirstOrDefault(pupil => pupil.Ref == wanted.Subject), facts, roll, releases, day);
    }
}
