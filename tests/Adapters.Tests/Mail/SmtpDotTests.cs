using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Around the final dot, where nothing may be guessed.</summary>
public sealed class SmtpDotTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_answer_to_the_dot_is_unknown_whether_the_mail_was_kept_or_not(bool kept)
    {
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Dot, kept ? Trick.KeepAndHangUp : Trick.HangUp);

        var outcome = await mail.SendAsync();

        Assert.Contains(Parcels.Plain().MessageId, Assert.IsType<Outcome.Unknown>(outcome).WhatToLookFor, StringComparison.Ordinal);
        Assert.Equal(1, mail.Server.Connections);
    }

    [Fact]
    public async Task A_server_too_slow_with_its_answer_is_unknown_and_asked_nothing_twice()
    {
        await using var mail = new ScriptedMail().With("AnswerLimit", "00:00:00.300");
        mail.Server.Always(SmtpStage.Dot, Trick.KeepAndFallSilent);

        var outcome = await mail.SendAsync();

        Assert.IsType<Outcome.Unknown>(outcome);
        Assert.Single(mail.Server.Kept);
    }

    [Fact]
    public async Task A_server_that_leaves_in_the_middle_of_a_large_mail_has_delivered_nothing()
    {
        var asked = 0;
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Body, Trick.HangUp);

        var outcome = await mail.SendAsync(Parcels.WithPaper(size: 8_000_000) with { BeforeCommit = _ => Yes(ref asked) });

        Assert.IsType<Outcome.Retry>(outcome);
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task A_server_found_gone_after_the_ledger_was_asked_gets_no_dot_and_the_ledger_is_not_asked_again()
    {
        var asked = 0;
        var ledger = new TaskCompletionSource();
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Body, Trick.HangUpWhen(ledger.Task));

        var outcome = await mail.SendAsync(Parcels.Plain() with
        {
            BeforeCommit = async _ =>
            {
                ledger.TrySetResult();
                await mail.Server.HungUp;
                return await Yes(ref asked);
            },
        });

        Assert.Equal("mail server trouble at the end of the message: the connection ended before the message did", Assert.IsType<Outcome.Retry>(outcome).Why);
        Assert.Equal((1, 1), (asked, mail.Server.Connections));
    }

    [Theory]
    [InlineData("552 5.3.4 too big", typeof(Outcome.Rejected))]
    [InlineData("421 4.3.2 closing", typeof(Outcome.Retry))]
    public async Task What_a_server_says_in_the_middle_of_a_mail_counts(string reply, Type expected)
    {
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Body, Trick.Say(reply));

        var outcome = await mail.SendAsync(Parcels.WithPaper(size: 200_000));

        Assert.IsType(expected, outcome);
    }

    [Fact]
    public async Task After_a_no_of_the_ledger_the_server_never_sees_the_end_of_the_mail()
    {
        await using var mail = new ScriptedMail();

        var outcome = await mail.SendAsync(Parcels.WithPaper() with { BeforeCommit = _ => Task.FromResult(false) });
        await mail.Server.HungUp;

        Assert.IsType<Outcome.Retry>(outcome);
        Assert.Empty(mail.Server.Kept);
        Assert.Equal(1, mail.Server.Connections);
    }

    [Fact]
    public async Task A_451_to_the_dot_is_left_to_the_ledger_which_was_asked_once()
    {
        var asked = 0;
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Dot, Trick.Say("451 4.3.0 later"));

        var outcome = await mail.SendAsync(Parcels.Plain() with { BeforeCommit = _ => Yes(ref asked) });

        Assert.IsType<Outcome.Retry>(outcome);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Called_off_while_the_server_dawdles_nothing_is_sent()
    {
        using var off = new CancellationTokenSource();
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Recipient, Trick.Silence);

        var sending = mail.Channel.SendAsync(Parcels.Plain(), off.Token);
        await Until.Found(() => mail.Server.Heard.Any(heard => heard.Command.StartsWith("RCPT", StringComparison.Ordinal)) ? mail : null, "RCPT was not said.");
        await off.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Empty(mail.Server.Kept);
    }

    [Fact]
    public async Task Called_off_after_the_ledger_was_asked_the_end_is_still_told()
    {
        using var off = new CancellationTokenSource();
        await using var mail = new ScriptedMail();

        var outcome = await mail.Channel.SendAsync(
            Parcels.Plain() with
            {
                BeforeCommit = async _ =>
                {
                    await off.CancelAsync();
                    return true;
                },
            },
            off.Token);

        Assert.Equal("ABC123", Assert.IsType<Outcome.Accepted>(outcome).ProviderId);
    }

    private static Task<bool> Yes(ref int asked)
    {
        asked++;
        return Task.FromResult(true);
    }
}
