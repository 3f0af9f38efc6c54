using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Mail.Mime;
using SenHub.Adapters.Mail.Smime;
using SenHub.Adapters.Mail.Smtp;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Mail;

/// <summary>Mail by SMTP submission to the school's own server.</summary>
internal sealed class MailChannel : IDeliveryChannel, IAsyncDisposable
{
    private readonly SmtpServer server;
    private readonly Sender sender;
    private readonly SubmissionClient client;
    private readonly SealingCertificates recipients;
    private readonly string? signFile;
    private readonly bool passesOn;

    public MailChannel(IOptions<SmtpOptions> options, TimeProvider time)
    {
        (signFile, passesOn, recipients) = (options.Value.SignFile, options.Value.PassesOn, new SealingCertificates(options.Value.RecipientFolder, time));
        server = options.Value.Server();
        sender = options.Value.Sender();
        client = new SubmissionClient(server, time);
    }

    public string Route => Routes.Mail;

    // Mail is read by every server on its way: as they are, pupil papers go by it only where it stays on this machine.
    public bool MayCarryPupilPapers => server.Address.IsLoopback && !passesOn;

    public bool EncryptsFor(string address) => Mailbox.TryParse(address, out var to) && recipients.Of(to) is not null;

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (!Mailbox.TryParse(parcel.To, out var to))
            return new Outcome.Rejected("the recipient is not one plain mail address");
        var sealing = recipients.Of(to);
        if (!MayCarryPupilPapers && sealing is null && ParcelRules.IsTooOpen(parcel))
            return new Outcome.Misconfigured("pupil papers may not go by mail unless they are locked: set a password for this recipient, or choose another route") { StopsChannel = false };
        if (sender.Of(parcel) is not { } from)
            return new Outcome.Misconfigured("mail.from or mail.replyTo of the school's settings is not a mail address") { StopsChannel = false };

        var signing = signFile is null ? null : SigningCertificate.Read(signFile);
        if (signFile is not null && signing is null)
            return new Outcome.Misconfigured("the certificate that signs mails cannot be read: see Delivery:Smtp:SignFile");
        var letter = new Letter(from.From, to, MimeMessage.Of(parcel, from, to, (content, boundary) => Sealed(content, boundary, signing, sealing)), parcel.MessageId, () => parcel.BeforeCommit(cancel));
        return MailOutcome.Of(await client.SubmitAsync(letter, cancel), parcel.MessageId);
    }

    /// <summary>SMTP has no question for "did it arrive?"; a person or another channel's means must look.</summary>
    public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) =>
        Task.FromResult<Outcome>(new Outcome.Unknown(MailOutcome.WhatToLookFor(attempt.MessageId)));

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        var (trouble, ends) = await client.LookAsync(cancel);
        var certificates = recipients.Useless is var useless and > 0 ? $"{useless} of the recipients' S/MIME certificates cannot be used: out of date, of another address, or with a weak key" : null;
        return new ChannelState(Route, trouble is null ? certificates : MailOutcome.Why(trouble), ends) { SecretEnds = signFile is null ? null : SigningCertificate.Read(signFile)?.Own.NotAfter.ToUniversalTime() };
    }

    private static string Sealed(string content, string boundary, SigningCertificate? signing, System.Security.Cryptography.X509Certificates.X509Certificate2? recipient)
    {
        var signed = signing is null ? content : Sealing.Signed(content, signing, boundary);
        return recipient is null ? signed : Sealing.Enveloped(signed, recipient);
    }

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
