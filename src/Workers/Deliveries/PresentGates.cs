using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>The gates once more, in the moment before a paper leaves, on the facts of that moment (SD-S3).</summary>
internal sealed class PresentGates(PresentFacts present, ILedger ledger, IDeliveryLedger deliveries, Schools schools, AskedLetters letters, SafeRoutes routes, PresentEnclosures enclosures, HubClock clock)
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
        var wanted = await WantedAsync(delivery, roll, reading.Facts, cancel);
        var holds = Judge(delivery, wanted, roll, reading.Facts, releases, clock.Today);
        return [.. holds.Concat(await enclosures.JudgeAsync(delivery, reading.Facts, cancel)).Where(hold => !Released(delivery, hold))];
    }

    /// <summary>Whether the person who released it overruled this gate.</summary>
    public static bool Released(Delivery delivery, Hold hold) =>
        hold.Releasable && delivery.Release?.Gates.Contains(hold.Gate) == true;

    // What a kind of paper is wanted by is looked at for that kind alone: letters hang on all that forms lack, and cost most.
    private async Task<IReadOnlyList<PaperWanted>> WantedAsync(Delivery delivery, SchoolRoll roll, SencoFacts facts, CancellationToken cancel)
    {
        if (FormKinds.Find(delivery.Kind) is not null)
            return FormPlan.For(roll, facts, await ledger.LoadAsync<TemplateSet>(delivery.School, Kept.Templates, DateOnly.MaxValue, cancel) ?? TemplateSet.None, clock.Today);
        if (delivery.Kind != FormKinds.RequestLetter)
            return PaperPlan.AboutPupils(roll, facts, clock.Today);
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(delivery.School), DateOnly.MaxValue, cancel);
        return PapersWanted.Forms(known with { Roll = roll, Facts = facts, Asked = await letters.OfAsync(delivery.School, clock.Today, cancel) }, clock.Today);
    }

    private static IReadOnlyList<Hold> Judge(Delivery delivery, IReadOnlyList<PaperWanted> papers, SchoolRoll roll, SencoFacts facts, IReadOnlyList<AddressRelease> releases, DateOnly day)
    {
        var wanted = papers
            .FirstOrDefault(paper => paper.Kind == delivery.Kind && paper.Period == delivery.Period && paper.Subject?.ToString() == delivery.Subject);
        var recipient = wanted?.Recipients.FirstOrDefault(recipient => recipient.Key == delivery.Recipient.Key);
        if (wanted is null || recipient is null)
            return [new Hold("SD-P1", "nobody asks for this paper any more: its request, review or invitation is gone from the files", HoldOwner.Senco, Releasable: true)];
        if (recipient.Email != delivery.Recipient.Email || recipient.Route != delivery.Recipient.Route)
            return [new Hold("GATE-3", "the address or route changed since the paper was made", HoldOwner.Senco, Releasable: false)];
        return Gates.Judge(wanted, recipient, roll.Pupils.FirstOrDefault(pupil => pupil.Ref == wanted.Subject), facts, roll, releases, day);
    }
}
