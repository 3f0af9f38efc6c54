using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>What is held, as lines of a Decisions file: whose decision, bound to which document and which reasons (SD-W2).</summary>
internal sealed class DeskLines(IDeliveryLedger deliveries, IImportLedger imports, ILedger ledger)
{
    /// <summary>Everything that is held for a school now, the safeguarding lead's first.</summary>
    public async Task<IReadOnlyList<DeskLine>> OfAsync(SchoolNumber school, DateOnly day, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school);
        var facts = await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        var lines = new List<DeskLine>();
        foreach (var delivery in await deliveries.InStateAsync(school, DeliveryState.Held, cancel))
            lines.Add(Of(delivery, await deliveries.PaperAsync(delivery.PaperId, cancel), roll, facts, day));
        lines.AddRange((await imports.InStateAsync(school, HeldState.Held, cancel)).Select(import => Of(import, facts, day)));
        return [.. lines.OrderBy(line => HoldOwners.Rank(line.Owner)).ThenBy(line => line.IsImport).ThenBy(line => line.What, StringComparer.Ordinal).ThenBy(line => line.About, StringComparer.Ordinal).ThenBy(line => line.Reference, StringComparer.Ordinal)];
    }

    /// <summary>One delivery, as it stands.</summary>
    public static DeskLine Of(Delivery delivery, Paper? paper, SchoolRoll roll, SencoFacts facts, DateOnly day)
    {
        var pupil = roll.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == delivery.Subject);
        var owner = HoldOwners.Of(delivery.Holds);
        return new DeskLine
        {
            Thing = delivery.Id,
            Key = delivery.Key,
            Reference = delivery.Reference,
            What = delivery.Kind,
            About = pupil is null ? "" : delivery.Subject,
            Whom = RecipientWords.Of(delivery.Recipient.Class),
            Why = [.. delivery.Holds.Select(hold => new DeskReason(hold.Gate, hold.Reason))],
            Since = delivery.HeldSince,
            Owner = owner,
            Person = PersonOf(owner, pupil, facts, day),
            File = $"papers/{delivery.Kind}/{delivery.PaperId:D}.pdf",
            Document = paper?.FileHash ?? "",
            Version = delivery.Version,
            Along = delivery.Bundle is { } bundle ? DerivedId.Of("bundle", bundle.Fingerprint).ToString("N") : "",
            IsReleasable = paper is not null && delivery.Holds.Count > 0 && delivery.Holds.All(hold => hold.Releasable),
        };
    }

    /// <summary>One thing of the night's reading.</summary>
    public static DeskLine Of(HeldImport import, SencoFacts facts, DateOnly day) => new()
    {
        Thing = import.Id,
        Key = import.Id,
        IsImport = true,
        Reference = import.Reference,
        What = import.Why.Place.ToString(),
        About = string.Join(", ", import.Items.Select(item => item.Pupil)),
        Why = [new DeskReason(import.Why.Code, import.Why.What)],
        Since = import.FirstNight,
        Owner = import.Owner,
        Person = PersonOf(import.Owner, null, facts, day),
        IsReleasable = import.Releasable,
    };

    private static string? PersonOf(HoldOwner owner, Pupil? pupil, SencoFacts facts, DateOnly day) =>
        HoldOwners.PersonOf(owner, pupil, facts.Staff, day) is { Email: not null } person ? person.Name : null;
}
