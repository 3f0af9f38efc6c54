using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Import;
using SenHub.Workers.Roll;

namespace SenHub.Workers.Documents;

/// <summary>Gathers what a digest is made of.</summary>
internal sealed class DigestSources(ILedger ledger, IDeliveryLedger deliveries, IImportLedger imports, PasswordBoard passwords)
{
    /// <summary>The input of one reader's digest; what the last one said stands beside it.</summary>
    public async Task<(DigestInput Input, DigestKept Before)> GatherAsync(SchoolFacts known, PaperWanted wanted, StaffRole reader, DateOnly night, CancellationToken cancel)
    {
        var school = known.School.Number;
        var before = await ledger.LoadAsync<DigestKept>(school, Kept.DigestOf(wanted), night.AddDays(-1), cancel) ?? new DigestKept([], []);
        var reading = await ledger.LoadAsync<NightReading>(school, Kept.Reading, night, cancel);
        var rollHeld = await ledger.LoadAsync<RollHeld>(school, Kept.RollHeld, night, cancel);
        var all = await deliveries.OfSchoolAsync(school, cancel);
        var held = await deliveries.InStateAsync(school, DeliveryState.Held, cancel);
        var notBelieved = await imports.InStateAsync(school, HeldState.Held, cancel);
        var faults = (reading?.Faults ?? []).Concat(rollHeld?.Faults ?? []).Concat(known.Evidence.Faults).Except(notBelieved.Select(import => import.Why));
        return (new DigestInput
        {
            Reader = reader,
            School = known.School.Name,
            Roll = known.Roll,
            Facts = known.Facts,
            FactsBefore = await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, night.AddDays(-1), cancel),
            Due = known.Due,
            Held = [.. held.SelectMany(Lines)],
            Leaving = [.. Leaving(all, night)],
            Sent = [.. Sent(all, night)],
            Provision = await ledger.LoadAsync<SchoolProvision>(school, Kept.Provision, night, cancel),
            Rounds = known.Rounds,
            NotBelieved = [.. notBelieved.Where(import => import.Origin != HeldOrigin.Sheet).Select(NotBelieved)],
            PasswordsDue = (await passwords.OfAsync(school, night, known.Facts, cancel)).Count(one => one.Renew is not null),
            Faults = [.. faults.GroupBy(fault => fault.Place.File).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new FaultCount(file.Key, file.Count()))],
            Yesterday = before.Lines,
            Night = night,
            DataOf = Freshness.IsStale(reading?.DataOf, night, known.Facts.Calendar) ? reading?.DataOf : null,
        }, before);
    }

    // By the night that decided them and not by their state now: the digest of a night says the same whenever it is made.
    private static IEnumerable<LeavingPaper> Leaving(IReadOnlyList<Delivery> all, DateOnly night) =>
        from delivery in all
        where delivery.Recipient.IsOutside && delivery.Night == night
        where delivery.State is not (DeliveryState.Held or DeliveryState.Superseded or DeliveryState.Failed or DeliveryState.Bounced)
        group delivery by (delivery.Subject, delivery.Kind) into paper
        let pupil = PupilRef.TryParse(paper.Key.Subject, out var reference) ? reference : default
        orderby pupil, paper.Key.Kind
        select new LeavingPaper(pupil, paper.Key.Kind, paper.Count());

    private static IEnumerable<SentPaper> Sent(IReadOnlyList<Delivery> all, DateOnly night) =>
        from delivery in all
        where delivery is { Recipient.IsOutside: true, SentAt: not null, State: DeliveryState.Sent or DeliveryState.Bounced or DeliveryState.Acknowledged }
        let day = DateOnly.FromDateTime(HubClock.ToLocal(delivery.SentAt.GetValueOrDefault()))
        where day <= night
        let pupil = PupilRef.TryParse(delivery.Subject, out var reference) ? reference : (PupilRef?)null
        orderby delivery.SentAt, delivery.Reference
        select new SentPaper(pupil, delivery.Kind, RecipientWords.Of(delivery.Recipient.Class), delivery.Reference, day, delivery.State, delivery.Note);

    private static NotBelieved NotBelieved(HeldImport import) =>
        new(import.Items is [var only] ? only.Pupil : null, import.Why, import.Owner, import.Releasable ? import.Reference : null);

    private static IEnumerable<HeldDelivery> Lines(Delivery delivery) =>
        from hold in delivery.Holds.Take(1)
        select new HeldDelivery(
            PupilRef.TryParse(delivery.Subject, out var pupil) ? pupil : null, delivery.Kind, RecipientWords.Of(delivery.Recipient.Class), delivery.Reference, hold, delivery.HeldSince);
}
