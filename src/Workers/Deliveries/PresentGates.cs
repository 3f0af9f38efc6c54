using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>The gates once more, in the moment before a paper leaves, on the facts of that moment (SD-S3).</summary>
internal sealed class PresentGates(
    PresentFacts present, ILedger ledger, IDeliveryLedger deliveries, IGateLedger gates, IHaltLedger halts, LastLook lastLook, Schools schools, AskedLetters letters, SafeRoutes routes, PresentEnclosures enclosures, HubClock clock)
{
    /// <summary>What stops it now; a person's release stands for what that person saw.</summary>
    /// <param name="packed">What is about to leave: just this is judged.</param>
    public async Task<IReadOnlyList<Hold>> JudgeAsync(Delivery delivery, Packed packed, CancellationToken cancel)
    {
        if (packed.Parcel is { } parcel && routes.Judge(delivery.Kind, delivery.Recipient, parcel.IsLocked) is { } unsafeRoute)
            return [unsafeRoute];
        if (HaltRules.Judge(await halts.StandingAsync(cancel), delivery.School, delivery.Recipient) is { } quarantined)
            return [quarantined];
        if (InsideOnlyGate.Judge(delivery.Kind, delivery.Recipient, schools.Of(delivery.School).Domain) is { } leavesSchool)
            return [leavesSchool];
        var stops = await gates.StopsAsync(delivery.School, cancel);
        if (StopGate.Judge(SubjectOf(delivery), delivery.Recipient, stops).ToList() is { Count: > 0 } stopped)
            return stopped;
        if (!delivery.Recipient.IsOutside)
            return await lastLook.InsideAsync(delivery, packed, cancel);
        var (roll, read) = await present.OfAsync(delivery.School, cancel);
        var facts = StopGate.With(read, SubjectOf(delivery), stops);
        var releases = await deliveries.AddressReleasesAsync(delivery.School, [AddressGate.ReleaseName(delivery.Recipient)], cancel);
        var wanted = await WantedAsync(delivery, roll, facts, cancel);
        IReadOnlyList<Hold> holds =
        [
            .. Judge(delivery, wanted, roll, facts, releases, clock.Today),
            .. await enclosures.JudgeAsync(delivery, packed.Files, facts, cancel),
            .. await lastLook.OutsideAsync(delivery, packed, roll, facts, clock.Today, cancel),
        ];
        return [.. holds.Where(hold => !Released(delivery, hold))];
    }

    /// <summary>Whether the person who released it overruled this gate; of the identity scan, just what that person saw.</summary>
    public static bool Released(Delivery delivery, Hold hold) =>
        hold.Releasable && delivery.Release is { } release && release.Gates.Contains(hold.Gate)
        && (!hold.Gate.StartsWith(IdentityGate.Gate, StringComparison.Ordinal) || release.Reasons.Contains(hold.Reason));

    private static PupilRef? SubjectOf(Delivery delivery) => PupilRef.TryParse(delivery.Subject, out var pupil) ? pupil : null;

    // What a kind of paper is wanted by is looked at for that kind alone: letters hang on all that forms lack, and cost most.
    private async Task<IReadOnlyList<PaperWanted>> WantedAsync(Delivery delivery, SchoolRoll roll, SencoFacts facts, CancellationToken cancel)
    {
        if (FormKinds.Find(delivery.Kind) is not null)
            return FormPlan.For(roll, facts, await ledger.LoadAsync<TemplateSet>(delivery.School, Kept.Templates, DateOnly.MaxValue, cancel) ?? TemplateSet.None, clock.Today);
        if (delivery.Kind != FormKinds.RequestLetter)
            return PaperPlan.AboutPupils(roll, facts, clock.Today);
        if (SubjectOf(delivery) is not { } pupil)
            return [];
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(delivery.School), DateOnly.MaxValue, cancel);
        return PapersWanted.LettersAbout(pupil, known with { Roll = roll, Facts = facts, Asked = await letters.OfAsync(delivery.School, clock.Today, cancel) }, clock.Today);
    }

    private static IReadOnlyList<Hold> Judge(Delivery delivery, IReadOnlyList<PaperWanted> papers, SchoolRoll roll, SencoFacts facts, IReadOnlyList<AddressRelease> releases, DateOnly day)
    {
        var wanted = papers
            .FirstOrDefault(paper => paper.Kind == delivery.Kind && paper.Period == delivery.Period && paper.Subject?.ToString() == delivery.Subject);
        var recipient = wanted?.Recipients.FirstOrDefault(recipient => recipient.Key == delivery.Recipient.Key);
        if (wanted is null || recipient is null)
            return [new Hold("SD-P1", "nobody asks for this paper any more: its request, review or invitation is gone from the files", HoldOwner.Senco, Releasable: true)];
        if (recipient.Email != delivery.Recipient.Email || recipient.Route != delivery.Recipient.Route)
            return [new Hold(AddressGate.Gate, "the address or route changed since the paper was made", HoldOwner.Senco, Releasable: false)];
        return Gates.Judge(wanted, recipient, roll.Pupils.FirstOrDefault(pupil => pupil.Ref == wanted.Subject), facts, roll, releases, day);
    }
}
