using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Catalogue;
using SenHub.Documents.House;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Proofs;

/// <summary>What left about one pupil, from the log of disclosure and the ledger of deliveries.</summary>
internal sealed class Disclosures(IDeliveryLedger deliveries, IProofLedger proofs, ILedger ledger, HubClock clock)
{
    /// <summary>The page's model.</summary>
    public async Task<DisclosureModel> OfAsync(SchoolSettings school, PupilRef pupil, CancellationToken cancel)
    {
        var about = (await deliveries.OfSchoolAsync(school.Number, cancel)).Where(delivery => delivery.Subject == pupil.ToString()).ToDictionary(delivery => delivery.Id);
        var all = await proofs.OfAsync(about.Keys, cancel);
        var lines = all.Where(line => !line.IsEvent).ToLookup(line => line.Delivery);
        var known = (await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, DateOnly.MaxValue, cancel))?.Pupils.FirstOrDefault(one => one.Ref == pupil);
        var pruned = (await deliveries.PapersAsync(school.Number, cancel)).Where(paper => paper.PrunedOn is not null).ToDictionary(paper => paper.Id, paper => paper.PrunedOn);
        var verdict = await proofs.VerifyAsync([], cancel);
        return new DisclosureModel
        {
            School = school.Name,
            Pupil = known is null ? pupil.ToString() : PupilName.Of(known).ToString(),
            Reference = pupil.ToString(),
            On = clock.Today,
            Disclosures = [.. lines.Where(Left).Select(one => Of(about[one.Key], [.. one]) with { PrunedOn = pruned.GetValueOrDefault(about[one.Key].PaperId) }).OrderByDescending(one => one.Begun).ThenBy(one => one.Reference, StringComparer.Ordinal)],
            AtDesk = [.. all.Reverse().Select(line => LookWords.Of(line, about[line.Delivery])).OfType<string>()],
            Log = verdict.IsWhole
                ? FormattableString.Invariant($"Whole, {verdict.Lines} lines{(verdict.Lines > 0 ? $"; its last has the hash {verdict.Head.Hash}" : "")}")
                : "Not whole, or something does not fit: senhub proof --verify says what",
        };
    }

    /// <summary>Whether it left or may have left: its sending was begun.</summary>
    public static bool Left(IEnumerable<ProofLine> lines) => lines.Any(line => line.State is DeliveryState.Sending or DeliveryState.Sent or DeliveryState.HandedOver or DeliveryState.Acknowledged);

    private static Disclosure Of(Delivery delivery, IReadOnlyList<ProofLine> lines)
    {
        var words = lines.Select(line => line.Words).ToList();
        var (last, document) = (lines[^1], words.Select(said => said.Document).LastOrDefault(hash => hash is not null));
        return new Disclosure
        {
            Reference = delivery.Reference,
            What = PaperCatalogue.TitleOf(delivery.Kind),
            Period = delivery.Period,
            To = delivery.Recipient.Name.Length > 0 ? delivery.Recipient.Name : delivery.Recipient.Key,
            As = RecipientWords.Of(delivery.Recipient.Class),
            Route = delivery.Recipient.Route ?? "no route",
            Begun = HubClock.ToLocal(lines.First(line => Left([line])).At),
            Outcome = $"{StateWords.Of(delivery.State)} {DisclosureModel.Moment(HubClock.ToLocal(last.At))}{(words[^1].ProviderId is { } id ? $" ({id})" : "")}{(delivery.Note is { } note ? $": {note}" : "")}",
            Acknowledged = lines.FirstOrDefault(line => line.State == DeliveryState.Acknowledged) is { } taken ? HubClock.ToLocal(taken.At) : null,
            Basis = delivery.Basis,
            Purpose = delivery.Purpose,
            Hash = document ?? "not in the log",
            Released = [.. words.Select(said => said.Release).OfType<Release>().DistinctBy(release => release.At).Select(release => $"by {release.Who} on {DisclosureModel.Moment(HubClock.ToLocal(release.At))}: {release.Why} [{string.Join(", ", release.Gates)}]")],
            Files = [.. (words.Select(said => said.Files).LastOrDefault(files => files is not null) ?? []).Select(file => $"{file.Name} ({file.Hash}{(file.By is { } by ? $", said to be theirs by {by}" : "")})")],
            Lines = string.Join(", ", lines.Select(line => line.Number)),
        };
    }
}
