using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>Turns a made paper and its recipients into deliveries (SD-S1): one request, one sending; a changed paper supersedes or waits for a person.</summary>
internal static class DeliveryPlan
{
    // Decisions of the plan itself: they stand until a person or a new version ends them.
    private static readonly string[] Standing = ["SD-S1", "SD-S4", RestoreGate.Gate, EditedGate.Gate, DeskGate.Gate];

    private static readonly DeliveryState[] Gone =
        [DeliveryState.Sending, DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver, DeliveryState.Unknown];

    /// <summary>Deliveries to save, unchanged ones left out.</summary>
    /// <param name="earlier">All deliveries of this key, oldest first.</param>
    public static IReadOnlyList<Delivery> For(PaperWanted wanted, Recipient recipient, Paper paper, IReadOnlyList<Delivery> earlier, PlanningFacts known)
    {
        var now = PaperVersion.Read(paper.Version) ?? throw new InvalidDataException("A paper's version is not readable.");
        var gone = earlier.LastOrDefault(delivery => Gone.Contains(delivery.State));
        var waiting = earlier.LastOrDefault(delivery => delivery.State is DeliveryState.Ready or DeliveryState.Held);
        var decision = DeliveryDecision.For(gone?.State ?? waiting?.State, PaperVersion.Read((gone ?? waiting)?.Version ?? ""), now);
        if (decision is DeliveryDecision.LetBe && gone is not null)
            return waiting is null ? [] : [waiting with { State = DeliveryState.Superseded, Note = "the facts are again as they were sent" }];
        if (waiting is not null && IsOf(waiting, now))
            return Rejudged(wanted, waiting, paper, earlier, known);
        // The server refused just this: trying it each night anew would change nothing.
        if (earlier.Any(delivery => delivery.State is DeliveryState.Failed or DeliveryState.Bounced && IsOf(delivery, now)))
            return [];

        var holds = Holds(wanted, recipient, paper, earlier, known);
        if (known.Night.Missed && CatchUp.Judge(recipient, known.Night.Date) is { } missed)
            holds = [missed, .. holds];
        if (RestoreGate.Judge(KeyOf(paper.School, wanted, recipient), wanted.Kind, known.Night.Date, known.Restores, HubClock.InWords) is { } restored)
            holds = [restored, .. holds];
        if (decision is DeliveryDecision.HoldChangedSinceSent changed && recipient.IsOutside)
            holds = [changed.AsHold(), .. holds];
        if (waiting is not null && PaperVersion.Read(waiting.Version) is { IsEdited: true } && !now.IsEdited && recipient.IsOutside)
            holds = [EditedGate.TakesPlace, .. holds];
        // What a person stopped stays stopped when its facts change.
        if (waiting?.Holds.FirstOrDefault(hold => hold.Gate == DeskGate.Gate) is { } stopped)
            holds = [stopped, .. holds];
        var fresh = Fresh(wanted, recipient, paper, now, known) with { State = StateOf(holds), Holds = holds, HeldSince = holds.Count > 0 ? known.Night.Date : null };
        return waiting is null ? [fresh] : [waiting with { State = DeliveryState.Superseded, Note = "a newer version took its place" }, fresh];
    }

    // The same version waits still: what stopped it may have been mended, or something new may stop it. What a person released stays released.
    private static IReadOnlyList<Delivery> Rejudged(PaperWanted wanted, Delivery waiting, Paper paper, IReadOnlyList<Delivery> earlier, PlanningFacts known)
    {
        var recipient = wanted.Recipients.Single(recipient => recipient.Key == waiting.Recipient.Key);
        IReadOnlyList<Hold> holds =
        [
            .. waiting.Holds.Where(hold => Standing.Contains(hold.Gate) && !(hold.Gate == EditedGate.Gate && paper.Edited is not null)),
            .. Holds(wanted, recipient, paper, [.. earlier.Where(delivery => delivery.Id != waiting.Id)], known),
        ];
        holds = [.. holds.Where(hold => !PresentGates.Released(waiting, hold))];
        var state = StateOf(holds);
        return state == waiting.State && (state == DeliveryState.Ready || holds.SequenceEqual(waiting.Holds)) && recipient == waiting.Recipient && paper.Bundle?.Fingerprint == waiting.Bundle?.Fingerprint
            ? []
            : [waiting with { State = state, Holds = holds, Recipient = recipient, Bundle = paper.Bundle, HeldSince = holds.Count > 0 ? waiting.HeldSince ?? known.Night.Date : null }];
    }

    private static IReadOnlyList<Hold> Holds(PaperWanted wanted, Recipient recipient, Paper paper, IReadOnlyList<Delivery> earlier, PlanningFacts known)
    {
        var pupil = wanted.Subject is { } subject ? known.Roll.Pupils.FirstOrDefault(pupil => pupil.Ref == subject) : null;
        IEnumerable<Hold?> own =
        [
            ReadinessGate.Judge(wanted.Kind, paper.IsDraft, recipient),
            recipient.IsOutside ? FieldsGate.Judge(paper.Audience, recipient) : null,
            recipient.IsOutside ? EditedGate.Judge(paper.Edited) : null,
            recipient.IsOutside ? OutcomeGate.Judge(earlier.Select(delivery => delivery.State)) : null,
            HaltRules.Judge(known.Halts, paper.School, recipient),
            known.Routes.Judge(wanted.Kind, recipient, known.Passwords.Contains(recipient.Key)),
            InsideOnlyGate.Judge(wanted.Kind, recipient, known.Domain),
            known.IsForeignStaff(recipient) ? new Hold(AddressGate.Gate, "the address of this member of staff is not in the school's own domain", HoldOwner.Office, Releasable: false) : null,
        ];
        return
        [
            .. own.OfType<Hold>(),
            .. StopGate.Judge(wanted.Subject, recipient, known.Stops),
            .. known.Look.For(recipient, known.Phrases),
            .. Gates.Judge(wanted, recipient, pupil, StopGate.With(known.Facts, wanted.Subject, known.Stops), known.Roll, known.Releases, known.Night.Date),
            .. EnclosureGate.Judge(paper.Bundle, recipient, known.Evidence, known.Facts, _ => true),
        ];
    }

    private static Delivery Fresh(PaperWanted wanted, Recipient recipient, Paper paper, PaperVersion version, PlanningFacts known)
    {
        var id = IdOf(paper.School, wanted, recipient, version);
        return new Delivery
        {
            Id = id,
            Key = KeyOf(paper.School, wanted, recipient),
            Reference = ShortReference.Of(id),
            School = paper.School,
            PaperId = paper.Id,
            Kind = wanted.Kind,
            Subject = paper.Subject,
            Period = wanted.Period,
            Version = paper.Version,
            Recipient = recipient,
            Purpose = wanted.Purpose,
            Basis = LawfulBasis.For(wanted, recipient, known.Facts),
            State = DeliveryState.Planned,
            Night = known.Night.Date,
            DecidedAt = known.Now,
            Bundle = paper.Bundle,
        };
    }

    /// <summary>The id of the delivery of one version of a paper to a recipient.</summary>
    public static Guid IdOf(SchoolNumber school, PaperWanted wanted, Recipient recipient, PaperVersion version) =>
        DerivedId.Of("delivery-version", KeyOf(school, wanted, recipient).ToString("N"), version.Hash);

    private static Guid KeyOf(SchoolNumber school, PaperWanted wanted, Recipient recipient) =>
        DeliveryKey.For(school, wanted.Subject, wanted.Kind, wanted.Period, recipient.Key);

    private static bool IsOf(Delivery delivery, PaperVersion version) => PaperVersion.Read(delivery.Version)?.Hash == version.Hash;

    private static DeliveryState StateOf(IReadOnlyList<Hold> holds) => holds.Count == 0 ? DeliveryState.Ready : DeliveryState.Held;
}
