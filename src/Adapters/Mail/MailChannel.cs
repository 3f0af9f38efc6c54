using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Mail.Mime;
using SenHub.Adapters.Mail.Smtp;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Mail;

/// <summary>Mail by SMTP submission to the school's own server.</summary>
internal sealed class MailChannel : IDeliveryChannel, IAsyncDisposable
{
    private readonly SmtpServer server;
    private readonly Sender sender;
    private readonly SubmissionClient client;

    public MailChannel(IOptions<SmtpOptions> options, TimeProvider time)
    {
        server = options.Value.Server();
        sender = options.Value.Sender();
        client = new SubmissionClient(server, time);
    }

    public string Route => Routes.Mail;

    // Attachments are not encrypted yet, so pupil papers may go by mail only where it stays on this machine.
    public bool MayCarryPupilPapers => server.Address.IsLoopback;

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        if (parcel.HoldsPupilPapers && !MayCarryPupilPapers)
            return new Outcome.Misconfigured("pupil papers may not go by mail unencrypted: choose another route for this recipient") { StopsChannel = false };
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (!Mailbox.TryParse(parcel.To, out var to))
            return new Outcome.Rejected("the recipient is not one plain mail address");

        if (sender.Of(parcel) is not { } from)
            return new Outcome.Misconfigured("mail.from or mail.replyTo of the school's settings is not a mail address") { StopsChannel = false };

        var letter = new Letter(from.From, to, MimeMessage.Of(parcel, from, to), parcel.MessageId, () => parcel.BeforeCommit(cancel));
        return MailOutcome.Of(await client.SubmitAsync(letter, cancel), parcel.MessageId);
    }

    /// <summary>SMTP has no question for "did it arrive?"; a person or another channel's means must look.</summary>
    public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) =>
        Task.FromResult<Outcome>(new Outcome.Unknown(MailOutcome.WhatToLookFor(attempt.MessageId)));

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        var (trouble, ends) = await client.LookAsync(cancel);
        return new ChannelState(Route, trouble is null ? null : MailOutcome.Why(trouble), ends);
    }

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
