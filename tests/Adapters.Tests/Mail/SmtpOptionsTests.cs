using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Tests.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Settings that would fail tonight are refused now, with what to set.</summary>
public sealed class SmtpOptionsTests
{
    [Theory]
    [InlineData("Host", "", "Delivery:Smtp:Host must name the submission server")]
    [InlineData("Host", "smtp school example", "Delivery:Smtp:Host must name the submission server")]
    [InlineData("Tls", "None", "Delivery:Smtp:Tls may be None only for a server on this machine")]
    [InlineData("Port", "0", "Delivery:Smtp:Port must be between")]
    [InlineData("RootFile", "/nowhere/root.pem", "Delivery:Smtp:RootFile must be a readable PEM file")]
    [InlineData("From", "", "Delivery:Smtp:From must be the one address")]
    [InlineData("From", "a@x.test, b@x.test", "Delivery:Smtp:From must be the one address")]
    [InlineData("ReplyTo", "nobody", "Delivery:Smtp:ReplyTo must be one address")]
    [InlineData("FromName", "SEN\r\nBcc: x@y.test", "Delivery:Smtp:FromName must be one line")]
    [InlineData("HelloName", "x\r\nRSET", "Delivery:Smtp:HelloName must be a host name")]
    [InlineData("Sensitivity", "Secret", "Delivery:Smtp:Sensitivity must be Personal")]
    [InlineData("Connections", "0", "Delivery:Smtp:Connections must be between")]
    [InlineData("AnswerLimit", "-00:00:01", "must be above 0")]
    [InlineData("User", "senco", "Delivery:Smtp:User needs a secret")]
    [InlineData("Password", "letmein", "Delivery:Smtp holds a secret: take it out")]
    [InlineData("Secret", "letmein", "Delivery:Smtp holds a secret: take it out")]
    public async Task A_setting_that_cannot_work_is_refused_with_what_to_set(string name, string value, string message)
    {
        await using var host = new ChannelHost(Good(new KeyValuePair<string, string?>(name, value)));

        var refused = Assert.Throws<OptionsValidationException>(() => host.Channel);

        Assert.Contains(message, Assert.Single(refused.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("letmein", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_is_never_said_without_encryption_not_even_on_this_machine()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("secret"), "secret");
        await using var host = new ChannelHost(Good(new("Host", "localhost"), new("Tls", "None"), new("User", "senco"), new("SecretFile", folder.File("secret"))));

        var refused = Assert.Throws<OptionsValidationException>(() => host.Channel);

        Assert.Contains("User needs an encrypted connection", Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        await using var host = new ChannelHost(Good(new("Host", ""), new("From", ""), new("Connections", "99")));

        var refused = Assert.Throws<OptionsValidationException>(() => host.Channel);

        Assert.Equal(3, refused.Failures.Count());
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("127.0.0.9", true)]
    [InlineData("smtp.school.test", false)]
    [InlineData("localhost.school.test", false)]
    [InlineData("10.0.0.1", false)]
    public async Task Pupil_papers_go_by_mail_only_within_this_machine(string server, bool may)
    {
        await using var host = new ChannelHost(Good(new KeyValuePair<string, string?>("Host", server)));

        Assert.Equal(may, host.Channel.MayCarryPupilPapers);
    }

    [Fact]
    public async Task A_server_of_this_machine_that_passes_mails_on_is_like_any_other()
    {
        await using var host = new ChannelHost(Good(new("Host", "localhost"), new("PassesOn", "true")));

        Assert.False(host.Channel.MayCarryPupilPapers);
    }

    [Theory]
    [InlineData(false, "application/pdf")]
    [InlineData(true, "application/pdf")] // told to be locked, and is not
    [InlineData(true, "text/plain")]
    public async Task An_open_pupil_paper_for_a_server_elsewhere_is_refused_before_anything_is_said(bool saidLocked, string type)
    {
        await using var host = new ChannelHost(Good());
        var paper = Parcels.WithPaper();
        var parcel = paper with { HoldsPupilPapers = true, IsLocked = saidLocked, Attachments = [paper.Attachments[0] with { MediaType = type }] };

        var outcome = await host.Channel.SendAsync(parcel, default);

        Assert.Contains("pupil papers", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Label", "5f7d6e0c-1f9c-4a3b-8d7e-2a1b3c4d5e6f", "belong together")]
    [InlineData("SignFile", "/nowhere.pem", "SignFile must be")]
    [InlineData("RecipientFolder", "/nowhere", "RecipientFolder must be")]
    public async Task Labels_and_certificates_that_are_not_whole_are_refused_with_what_to_set(string name, string value, string told)
    {
        await using var host = new ChannelHost(Good(new KeyValuePair<string, string?>(name, value)));

        Assert.Contains(told, Assert.Single(Assert.Throws<OptionsValidationException>(() => host.Channel).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_channel_is_there_when_its_section_is()
    {
        using var tray = new TemporaryFolder();
        await using var none = new ChannelHost([]);
        await using var both = new ChannelHost(Good().Append(new("Delivery:Folder:Path", tray.Path)));

        Assert.Empty(none.All);
        Assert.Equal(["mail", "folder"], both.All.Select(channel => channel.Route));
    }

    [Fact]
    public async Task A_tray_that_is_not_there_is_refused_with_what_to_set()
    {
        await using var host = new ChannelHost([new("Delivery:Folder:Path", "/nowhere/tray")]);

        var refused = Assert.Throws<OptionsValidationException>(() => host.Channel);

        Assert.Contains("Delivery:Folder:Path must name an existing folder", Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Good(params IEnumerable<KeyValuePair<string, string?>> changes)
    {
        var settings = new Dictionary<string, string?> { ["Delivery:Smtp:Host"] = "smtp.school.test", ["Delivery:Smtp:From"] = "senco@school.test" };
        foreach (var (name, value) in changes)
            settings["Delivery:Smtp:" + name] = value;
        return settings;
    }
}
