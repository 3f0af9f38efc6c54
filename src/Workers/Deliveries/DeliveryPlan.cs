using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>What a deciding step knows when it plans the deliveries of one paper.</summary>
internal sealed record PlanningFacts(SchoolRoll Roll, SencoFacts Facts, IReadOnlyList<AddressRelease> Releases, SafeRoutes Routes, Night Night, DateTimeOffset Now);

/// <summary>Turns a made paper and its recipients into deliveries (SD-S1): one request, one sending; a changed paper supersedes or waits for a person.</summary>
internal static class DeliveryPlan
{
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
        if (waiting is not null && PaperVersion.Read(waiting.Version)?.Hash == now.Hash)
            return Rejudged(wanted, waiting, known);

        var holds = Holds(wanted, recipient, paper, known);
        if (decision is DeliveryDecision.HoldChangedSinceSent changed && recipient.IsOutside)
            holds = [new Hold("SD-S1", $"changed since sent: {string.Join(", ", changed.DifferingParts)}", HoldOwner.Senco, Releasable: true), .. holds];
        var fresh = Fresh(wanted, recipient, paper, now, known) with
        {
            State = holds.Count == 0 ? DeliveryState.Ready : DeliveryState.Held,
            Holds = holds,
        };
        return waiting is null ? [fresh] : [waiting with { State = DeliveryState.Superseded, Note = "a newer version took its place" }, fresh];
    }

    // The same version waits still: what stopped it may have been mended, or something new may stop it. A person's release stands.
    private static IReadOnlyList<Delivery> Rejudged(PaperWanted wanted, Delivery waiting, PlanningFacts known)
    {
        if (waiting.Release is not null || waiting.Holds.Any(hold => hold.Gate is "SD-S1" or "SD-S4"))
            return [];
        var recipient = wanted.Recipients.Single(recipient => recipient.Key == waiting.Recipient.Key);
        var holds = Gates.Judge(wanted, recipient, PupilOf(wanted, known.Roll), known.Facts, known.Roll, known.Releases, known.Night.Date);
        if (known.Routes.Judge(wanted.Kind, recipient.Route) is { } unsafeRoute)
            holds = [.. holds, unsafeRoute];
        if (waiting.Holds.FirstOrDefault(hold => hold.Gate == DraftGate) is { } draft)
            holds = [draft, .. holds];
        if (holds.SequenceEqual(waiting.Holds) && recipient == waiting.Recipient)
            return [];
        return [waiting with { State = holds.Count == 0 ? DeliveryState.Ready : DeliveryState.Held, Holds = holds, Recipient = recipient }];
    }

    private const string DraftGate = "GATE-6";

    private static IReadOnlyList<Hold> Holds(PaperWanted wanted, Recipient recipient, Paper paper, PlanningFacts known)
    {
        var holds = Gates.Judge(wanted, recipient, PupilOf(wanted, known.Roll), known.Facts, known.Roll, known.Releases, known.Night.Date);
        if (known.Routes.Judge(wanted.Kind, recipient.Route) is { } unsafeRoute)
            holds = [.. holds, unsafeRoute];
        if (paper.IsDraft && recipient.IsOutside)
            holds = [new Hold(DraftGate, "a required field is missing; the list is on its front page", HoldOwner.Senco, Releasable: false), .. holds];
        if (known.Night.Missed && CatchUp.Judge(recipient, known.Night.Date, known.Night.Date.AddDays(1)) is { } missed)
            holds = [missed, .. holds];
        return holds;
    }

    private static Delivery Fresh(PaperWanted wanted, Recipient recipient, Paper paper, PaperVersion version, PlanningFacts known)
    {
        var key = DeliveryKey.For(paper.School, wanted.Subject, wanted.Kind, wanted.Period, recipient.Key);
        var id = DerivedId.Of("delivery-version", key.ToString("N"), version.Hash);
        return new Delivery
        {
            Id = id,
            Key = key,
            Reference = DeliveryReference.Of(id),
            School = paper.School,
            PaperId = paper.Id,
            Kind = wanted.Kind,
            Subject = paper.Subject,
            Period = wanted.Period,
            Version = paper.Version,
            Recipient = recipient,
            Purpose = wanted.Purpose,
            State = DeliveryState.Planned,
            Night = known.Night.Date,
            DecidedAt = known.Now,
        };
    }

    private static Pupil? PupilOf(PaperWanted wanted, SchoolRoll roll) =>
        wanted.Subject is { } subject ? roll.Pupils.FirstOrDefault(pupil => pupil.Ref == subject) : null;
}
