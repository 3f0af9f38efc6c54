using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Handshakes with agencies and authorities: a mail without a pupil and with a code, and the code that comes back (SD-S5).</summary>
internal sealed class Handshakes(IEnumerable<IDeliveryChannel> channels, PresentFacts present, IDeliveryLedger deliveries, IdentityLook look, Standstill standstill, HubKey key, HubClock clock)
{
    /// <summary>Sends one to the address that the Office file names now; says what came of it.</summary>
    /// <param name="agency">As the sheet Agencies names it.</param>
    public async Task<(bool Sent, string Said)> SendAsync(SchoolSettings school, string agency, CancellationToken cancel)
    {
        var (roll, facts) = await present.OfAsync(school.Number, cancel);
        if (!facts.Agencies.Any(row => Names.Same(row.Name, agency)))
            return (false, "the sheet Agencies of the Office file has no such row");
        var recipient = Recipients.Agency(agency, facts);
        if (Handshake.Refusal(recipient, facts) is { } why)
            return (false, why);
        if (AddressGate.IsConfirmed(recipient.Email!, recipient, await deliveries.AddressReleasesAsync(school.Number, cancel)))
            return (false, "its address is confirmed already");
        if (channels.FirstOrDefault(channel => channel.Route == recipient.Route) is not { } channel)
            return (false, "no channel is set up for mail, or the hub is in quarantine");
        if (await standstill.MeetsAsync(school.Number, recipient.Route, isItNotice: false, cancel))
            return (false, "sending is stopped by a person; senhub status says by whom");
        var parcel = Mail(school, recipient);
        return EnvelopeGate.Judge(Envelope(parcel, school), null, look.IndexOf(roll)).FirstOrDefault() is { } hold
            ? (false, hold.Reason)
            : Told(await channel.SendAsync(parcel, cancel));
    }

    /// <summary>A code that came back: the address it was sent to counts as confirmed; null where it is no code of the school's agencies as they stand now.</summary>
    /// <param name="from">The address it came from, where it came by mail: then it must be the very address; null where a person heard it.</param>
    public async Task<string?> ConfirmAsync(SchoolSettings school, string code, string who, string why, CancellationToken cancel, string? from = null)
    {
        var (_, facts) = await present.OfAsync(school.Number, cancel);
        var recipient = facts.Agencies.Select(agency => Recipients.Agency(agency.Name, facts))
            .FirstOrDefault(one => one.Email is not null && (from is null || one.Email == from) && CodeOf(school.Number, one) == code);
        if (recipient is null || Handshake.Refusal(recipient, facts) is not null)
            return null;
        var release = new AddressRelease(AddressGate.ReleaseName(recipient), recipient.Email!, clock.Today, who, $"handshake: {why}");
        await deliveries.ConfirmAddressesAsync(school.Number, [release], cancel);
        return recipient.Name;
    }

    private string CodeOf(SchoolNumber school, Recipient recipient) => key.CodeFor($"handshake {school} {recipient.Key} {recipient.Email}");

    // Sent once more it is the same mail: a mailbox that looks for repeats drops it.
    private Parcel Mail(SchoolSettings school, Recipient recipient)
    {
        var id = DerivedId.Of("handshake", school.Number.ToString(), recipient.Key, recipient.Email!);
        return new Parcel
        {
            DeliveryId = id,
            MessageId = $"{id:N}@senhub.{school.Number}.invalid",
            To = recipient.Email!,
            From = school.MailFrom,
            ReplyTo = school.ReplyTo,
            Subject = Handshake.Subject(school.Name),
            Body = Handshake.Body(school.Name, school.Phone, CodeOf(school.Number, recipient)),
            Date = clock.Now,
        };
    }

    private static EnvelopeTexts Envelope(Parcel parcel, SchoolSettings school) => new()
    {
        Subject = parcel.Subject,
        Bodies = [parcel.Body],
        FileNames = [],
        Addresses = [.. new[] { parcel.To, parcel.From, parcel.ReplyTo, parcel.MessageId }.OfType<string>()],
        Neutral = [.. new[] { school.Name, school.Phone }.OfType<string>()],
    };

    private static (bool, string) Told(Outcome outcome) => outcome switch
    {
        Outcome.Accepted => (true, "the mail server took it"),
        Outcome.Rejected rejected => (false, rejected.Why),
        Outcome.Retry retry => (false, $"{retry.Why}; try again later"),
        Outcome.Misconfigured wrong => (false, wrong.Why),
        Outcome.Unknown unknown => (false, $"it may or may not have gone: {unknown.WhatToLookFor}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.GetType().Name, "A channel answered with an outcome that the hub does not know."),
    };
}
