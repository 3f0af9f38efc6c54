using SenHub.Adapters.Clock;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>Plans the deliveries of one paper to all its recipients, and the work that sends those that are ready.</summary>
internal sealed class DeliveryPlanner(HubHome home, IEvidenceFiles evidence, IDeliveryLedger deliveries, IGateLedger gates, IHaltLedger halts, IRecipientPasswords passwords, IdentityLook look, SafeRoutes routes, SendingTime sendingTime, IRestores restores, HubClock clock)
{
    /// <summary>What to save: the papers, changed deliveries, and work for every delivery that is ready, those of earlier nights among them.</summary>
    /// <param name="paperFor">The paper as made for a recipient.</param>
    public async Task<Saving> PlanAsync(PaperWanted wanted, Func<Recipient, Paper> paperFor, SchoolFacts known, Night night, CancellationToken cancel)
    {
        var planning = await FactsAsync(wanted.Recipients, known, night, cancel);
        var looks = new Dictionary<(Guid, string?), PaperLook>();
        var (planned, ready) = (new List<Delivery>(), new List<Delivery>());
        var asked = (await deliveries.OfKeysAsync([.. wanted.Recipients.Select(KeyOf).Distinct()], cancel)).ToLookup(delivery => delivery.Key);
        foreach (var recipient in wanted.Recipients)
        {
            var earlier = asked[KeyOf(recipient)].ToList();
            var paper = await EditedAsync(earlier, paperFor(recipient), cancel);
            if (!looks.TryGetValue((paper.Id, paper.Bundle?.Fingerprint), out var seen))
                looks[(paper.Id, paper.Bundle?.Fingerprint)] = seen = await LookAsync(paper, planning, cancel);
            var changed = DeliveryPlan.For(wanted, recipient, paper, earlier, planning with { Look = seen });
            planned.AddRange(changed);
            ready.AddRange(earlier.ExceptBy(changed.Select(delivery => delivery.Id), delivery => delivery.Id).Concat(changed).Where(delivery => delivery.State == DeliveryState.Ready));
        }

        return new Saving { Papers = [.. wanted.Recipients.Select(paperFor).DistinctBy(paper => paper.Id)], Deliveries = planned, Next = [.. ready.Select(delivery => Resumption.Of(delivery) with { NotBefore = sendingTime.FirstLook(delivery, known.Facts.Calendar) })] };

        Guid KeyOf(Recipient recipient) => DeliveryKey.For(night.School, wanted.Subject, wanted.Kind, wanted.Period, recipient.Key);
    }

    private async Task<PlanningFacts> FactsAsync(IEnumerable<Recipient> recipients, SchoolFacts known, Night night, CancellationToken cancel)
    {
        var (school, said) = (night.School, await gates.SpokenAsync(night.School, cancel));
        return new PlanningFacts(known.Roll, known.Facts, said.Addresses ? await deliveries.AddressReleasesAsync(school, recipients.Select(AddressGate.ReleaseName), cancel) : [], routes, known.School.Domain, night, clock.Now)
        {
            Evidence = known.Evidence,
            Stops = said.Stops ? await gates.StopsAsync(school, cancel) : [],
            Halts = said.Halts ? await halts.StandingAsync(cancel) : [],
            Restores = said.Restores ? await restores.AllAsync(cancel) : [],
            Phrases = said.Phrases ? await gates.PhrasesAsync(school, cancel) : new HashSet<string>(),
            Passwords = said.Passwords ? (await passwords.OfSchoolAsync(school, cancel)).Select(one => one.Recipient).ToHashSet() : [],
        };
    }

    // What a person made of just this version stands in its place, until the facts move.
    private async Task<Paper> EditedAsync(IReadOnlyList<Delivery> earlier, Paper made, CancellationToken cancel)
    {
        var latest = earlier.LastOrDefault(delivery => delivery.State is not (DeliveryState.Superseded or DeliveryState.Failed or DeliveryState.Bounced));
        return latest is not null && made.Edited is null && PaperVersion.Read(made.Version) is { } version && PaperVersion.Read(latest.Version)?.IsEditedFrom(version) == true
            && await deliveries.PaperAsync(latest.PaperId, cancel) is { } edited
            ? edited with { Bundle = latest.Bundle }
            : made;
    }

    private async Task<PaperLook> LookAsync(Paper paper, PlanningFacts planning, CancellationToken cancel)
    {
        var folder = home.SchoolFolder(paper.School);
        var files = await PaperFiles.ReadAsync(home, paper.Kind, paper.Id, file => evidence.Bytes(folder, file), cancel);
        var seen = look.At(paper, paper.Bundle, files, planning.Roll, planning.Facts);
        await look.MarkAsync(paper, seen, planning.Phrases, cancel);
        return seen;
    }
}
