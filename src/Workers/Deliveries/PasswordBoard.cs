using SenHub.Adapters.Clock;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Somebody who may have a password.</summary>
/// <param name="Key">Key of the recipient.</param>
/// <param name="Phone">The number on record; null where none is.</param>
internal sealed record PasswordHolder(string Key, string Name, string? Phone = null);

/// <summary>Whose passwords there are, which are to be renewed, and whom a typed name means.</summary>
internal sealed class PasswordBoard(ILedger ledger, IDeliveryLedger deliveries, IRecipientPasswords passwords, PresentFacts present, HubClock clock)
{
    /// <summary>Every password on record, with why it is to be renewed; null where it need not be.</summary>
    public async Task<IReadOnlyList<(PasswordOnRecord Password, string? Renew)>> OfAsync(SchoolNumber school, CancellationToken cancel) =>
        await OfAsync(school, clock.Today, await FactsAsync(school, cancel), cancel);

    /// <summary>The same as of a day and its files.</summary>
    public async Task<IReadOnlyList<(PasswordOnRecord Password, string? Renew)>> OfAsync(SchoolNumber school, DateOnly day, SencoFacts facts, CancellationToken cancel) =>
        [.. (await passwords.OfSchoolAsync(school, cancel)).Select(one => (one, PasswordAge.Why(DateOnly.FromDateTime(HubClock.ToLocal(one.Set.At)), day, facts.Staff)))];

    /// <summary>Everybody a typed name, contact's id, short reference or key can mean.</summary>
    public async Task<IReadOnlyList<PasswordHolder>> FindAsync(SchoolNumber school, string typed, CancellationToken cancel)
    {
        var (roll, facts) = await present.OfAsync(school, cancel);
        // Invitees whom no sheet and no export knows have a key of their own; and who once had a password may be forgotten by it.
        var sentTo = (await deliveries.OfSchoolAsync(school, cancel)).Select(delivery => new PasswordHolder(delivery.Recipient.Key, delivery.Recipient.Name));
        var kept = (await passwords.OfSchoolAsync(school, cancel)).Select(one => new PasswordHolder(one.Recipient, one.Recipient));
        return
        [
            .. Everybody(roll, facts).Concat(sentTo).Concat(kept).DistinctBy(one => one.Key)
                .Where(one => Names.Same(one.Name, typed) || one.Key == typed || one.Key[(one.Key.IndexOf(':', StringComparison.Ordinal) + 1)..] == typed),
        ];
    }

    private static IEnumerable<PasswordHolder> Everybody(SchoolRoll roll, SencoFacts facts) =>
    [
        .. facts.Agencies.Select(agency => new PasswordHolder(Recipients.Agency(agency.Name, facts).Key, agency.Name, agency.Phone)),
        .. facts.Staff.Select(member => new PasswordHolder(Recipients.Staff(member).Key, member.Name)),
        .. roll.Pupils.SelectMany(pupil => pupil.Contacts).Select(contact => new PasswordHolder(Recipients.Parent(contact, facts).Key, contact.Name, contact.Phones.Count > 0 ? contact.Phones[0] : null)),
        .. roll.Pupils.Select(pupil => new PasswordHolder($"pupil:{pupil.Ref}", pupil.Ref.ToString())),
    ];

    private async Task<SencoFacts> FactsAsync(SchoolNumber school, CancellationToken cancel) =>
        await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
}
