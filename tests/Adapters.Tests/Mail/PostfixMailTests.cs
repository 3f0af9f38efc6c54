using System.Globalization;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Tests.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Through a real server: TLS on, certificate checked, and the mail read back from the mailbox.</summary>
public sealed class PostfixMailTests(RealPostfix postfix) : IClassFixture<RealPostfix>
{
    [Theory]
    [InlineData("StartTls")]
    [InlineData("Implicit")]
    public async Task A_paper_arrives_as_it_left_under_a_neutral_subject_and_name(string tls)
    {
        var parcel = Parcels.WithPaper(tls, size: 200_000) with { To = postfix.Inbox };
        await using var host = new ChannelHost(Settings(tls));

        var outcome = await host.Channel.SendAsync(parcel, default);
        var read = await postfix.ReceiveAsync(parcel.MessageId);

        Assert.Matches("^[0-9A-Za-z]{8,}$", Assert.IsType<Outcome.Accepted>(outcome).ProviderId);
        Assert.Equal(("SEN documents ref SH-412-7; 1 file", "senco@larkfield.test", postfix.Inbox), (read["Subject"], read["From"], read["To"]));
        Assert.Contains("with ESMTPS", read.Headers.First(header => header.Name == "Received").Value, StringComparison.Ordinal);
        Assert.Equal(("SH-412-7-1.pdf", "application/pdf"), (read.Attachments[0].Name, read.Attachments[0].ContentType));
        Assert.Equal(Parcels.Paper(200_000), Assert.Single(read.Attachments).Content);
    }

    [Fact]
    public async Task Lines_of_dots_and_other_awkward_text_arrive_as_they_left()
    {
        var parcel = Parcels.Plain("awkward") with { To = postfix.Inbox, Body = ".\n..\n.hidden\nFrom here\nżółć, siân, ক\n", Subject = "Zażółć 100 % – SEN" };
        await using var host = new ChannelHost(Settings("StartTls"));

        await host.Channel.SendAsync(parcel, default);
        var read = await postfix.ReceiveAsync(parcel.MessageId);

        Assert.Equal((parcel.Subject, parcel.Body), (read["Subject"], read.Text));
    }

    [Fact]
    public async Task Many_at_once_all_arrive()
    {
        var parcels = Enumerable.Range(0, 40).Select(i => Parcels.WithPaper($"many {i}") with { To = postfix.Inbox }).ToList();
        await using var host = new ChannelHost(Settings("StartTls").Append(new("Delivery:Smtp:Connections", "4")));

        var outcomes = await Task.WhenAll(parcels.Select(parcel => host.Channel.SendAsync(parcel, default)));

        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Accepted>(outcome));
        foreach (var parcel in parcels)
            Assert.Equal(Parcels.Paper(60_000), (await postfix.ReceiveAsync(parcel.MessageId)).Attachments.Single().Content);
    }

    [Fact]
    public async Task An_unknown_mailbox_is_refused_for_good_and_not_named_in_the_reason()
    {
        await using var host = new ChannelHost(Settings("StartTls"));

        var outcome = await host.Channel.SendAsync(Parcels.Plain("unknown") with { To = "nobody@larkfield.test" }, default);

        Assert.Equal("mail server refused at RCPT TO with 550 5.1.1: no such mailbox", Assert.IsType<Outcome.Rejected>(outcome).Why);
    }

    [Fact]
    public async Task A_root_that_nobody_named_is_not_trusted()
    {
        await using var host = new ChannelHost(Settings("StartTls").Where(setting => setting.Key != "Delivery:Smtp:RootFile"));

        var outcome = await host.Channel.SendAsync(Parcels.Plain("untrusted") with { To = postfix.Inbox }, default);

        Assert.Contains("not signed by anyone trusted here", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_for_another_name_is_not_trusted()
    {
        var settings = Settings("StartTls");
        settings["Delivery:Smtp:Host"] = "127.0.0.1";
        await using var host = new ChannelHost(settings);

        var outcome = await host.Channel.SendAsync(Parcels.Plain("wrong name") with { To = postfix.Inbox }, default);

        Assert.Contains("for another name", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_where_the_server_offers_none_stops_the_channel()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("secret"), "secret");
        var settings = Settings("StartTls");
        settings["Delivery:Smtp:User"] = "senco";
        settings["Delivery:Smtp:SecretFile"] = folder.File("secret");
        await using var host = new ChannelHost(settings);

        var outcome = await host.Channel.SendAsync(Parcels.Plain("no sign-in") with { To = postfix.Inbox }, default);

        Assert.Contains("no way of signing in", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    private Dictionary<string, string?> Settings(string tls)
    {
        var settings = postfix.Settings;
        settings["Delivery:Smtp:Tls"] = tls;
        if (tls == "Implicit")
            settings["Delivery:Smtp:Port"] = postfix.ImplicitPort.ToString(CultureInfo.InvariantCulture);
        return settings;
    }
}
