using System.Diagnostics;
using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.Expectations;

/// <summary>What an operator expects of sending. They listen to the console.</summary>
[Collection("console")]
public sealed class SendingTests
{
    private static readonly DateOnly Night = OperatorSchool.Night;

    // In a process of its own: the harness kills what it starts, and must never have this one among it.
    [Fact]
    public async Task Killed_at_any_point_it_finishes_and_sends_nothing_twice_unknowingly()
    {
        using var bench = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SenHub.bench.dll"), "deliveries", "--only", "kills", "--rounds", "8", "--deliveries", "24", "--seed", "7"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (bench.StandardOutput.ReadToEndAsync(), bench.StandardError.ReadToEndAsync());
        await bench.WaitForExitAsync();

        Assert.True(bench.ExitCode == 0, await said + await complained);
        Assert.Contains("| lost | 0 |", await said, StringComparison.Ordinal);
        Assert.Contains("| doubled | 0 |", await said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_unknown_outcome_is_sent_again_to_one_recipient_and_to_nobody_else()
    {
        await using var server = new ScriptedSmtpServer();
        await using var school = await OperatorSchool.OpenAsync(To(server.Port));
        await school.DayAsync(Night.AddDays(1), new TimeOnly(7, 0));
        server.Always(SmtpStage.Dot, Trick.HangUp);
        await school.DayAsync(Night.AddDays(1));
        server.Mend(SmtpStage.Dot);
        var unknown = (await school.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Unknown).ToList();
        Assert.Equal(OperatorFacts.Outside, unknown.Count);
        var before = server.Kept.Count;

        var (code, said) = await school.SayAsync("resend", unknown[0].Reference, "--why", "rang them: nothing came");
        await school.DayAsync(Night.AddDays(2));

        Assert.True(code == 0, said);
        var mail = Assert.Single(server.Kept.Skip(before));
        Assert.Equal($"<{unknown[0].MessageId}>", ReadMail.Parse(mail)["Message-ID"]);
        Assert.Equal(unknown.Skip(1).Select(delivery => delivery.Id).Order(), (await school.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Unknown).Select(delivery => delivery.Id).Order());
    }

    [Fact]
    public async Task One_alert_an_incident_and_one_more_when_it_is_over()
    {
        await using var server = new ScriptedSmtpServer().Always(SmtpStage.Mail, Trick.Say("530 5.7.0 sign in first"));
        await using var school = await OperatorSchool.OpenAsync(To(server.Port));
        await school.DayAsync(Night.AddDays(1), new TimeOnly(12, 0));
        var (code, said) = await school.SayAsync("status");
        server.Mend(SmtpStage.Mail);
        await school.DayAsync(Night.AddDays(1));

        Assert.Equal(1, code);
        Assert.Contains("nothing goes by mail: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing goes by mail: ", (await school.SayAsync("status")).Said, StringComparison.Ordinal);
        var told = (await school.AllAsync()).Where(delivery => delivery.Kind == PaperKinds.Faults && ChannelPeriod.Is(delivery.Period)).ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
    }

    [Fact]
    public async Task In_quarantine_everything_is_made_and_nothing_is_sent()
    {
        await using var school = await OperatorSchool.OpenAsync([KeyValuePair.Create(HubServices.Quarantine, (string?)"true")]);
        await school.EditAsync(facts => facts with { Requests = [.. facts.Requests, OperatorFacts.Again(facts.Requests[0].Pupil, Night)] });
        var (papers, mails) = (school.Papers.Count, school.Mails);

        await school.NightAndDayAsync(Night.AddDays(1));

        Assert.True(school.Papers.Count > papers);
        Assert.Equal(mails, school.Mails);
        Assert.Contains(await school.OutsideAsync(), delivery => delivery.State == DeliveryState.Ready);
        Assert.DoesNotContain(await school.OutsideAsync(), delivery => delivery.State is DeliveryState.Sent or DeliveryState.Unknown or DeliveryState.Failed);
    }

    [Theory]
    [InlineData("2028-03-26", "2028-03-27", "2028-03-27")] // the clocks went forward in the night before
    [InlineData("2027-10-31", "2027-11-01", "2027-11-01")] // the clocks went back
    [InlineData("2027-05-02", "2027-05-03", "2027-05-04")] // the Monday is the early May bank holiday
    [InlineData("2028-02-29", "2028-03-01", "2028-03-01")] // a leap day
    public async Task Clock_change_bank_holiday_and_leap_day(string night, string morning, string opens)
    {
        await using var school = await OperatorSchool.OpenAsync();
        await school.DayAsync(Night.AddDays(1));
        await school.EditAsync(facts => facts with
        {
            Provision = [.. facts.Provision.Select(line => line with { Start = A.Day(night).AddDays(-40), End = A.Day(night).AddDays(48) })],
            Requests = [.. facts.Requests, OperatorFacts.Again(facts.Requests[0].Pupil, A.Day(night))],
        });

        school.Export(OperatorSchool.Pupils, A.Day(night));
        await school.NightAsync(A.Day(night));
        await school.DayAsync(A.Day(morning).AddDays(2));

        var digest = Assert.Single(await school.AllAsync(), delivery => delivery is { Kind: PaperKinds.Digest, Recipient.Class: RecipientClass.Senco } && delivery.Night == A.Day(night));
        Assert.Equal(A.Day(morning).ToDateTime(new TimeOnly(6, 30)), HubClock.ToLocal(digest.SentAt!.Value));
        var sent = Assert.Single(await school.OutsideAsync(), delivery => delivery.Period.EndsWith(night, StringComparison.Ordinal));
        Assert.True(sent.SentAt is not null, $"{sent.State}: {sent.Note} {string.Join(" | ", sent.Holds)}");
        Assert.Equal(A.Day(opens).ToDateTime(new TimeOnly(9, 30)), HubClock.ToLocal(sent.SentAt.Value));
    }

    private static IEnumerable<KeyValuePair<string, string?>> To(int port) =>
        [KeyValuePair.Create("Delivery:Smtp:Port", (string?)port.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("Delivery:Smtp:RetryPause", (string?)"00:00:00.01")];
}
