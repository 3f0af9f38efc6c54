using System.Text;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>What a mail looks like to whoever receives it.</summary>
public sealed class MimeMessageTests : IAsyncLifetime
{
    private readonly SinkMail mail = new(
        new("Delivery:Smtp:FromName", "Larkfield Primary, SEN"),
        new("Delivery:Smtp:ReplyTo", "sen-office@larkfield.test"));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await mail.DisposeAsync();

    [Fact]
    public async Task A_whole_mail_with_all_its_parts()
    {
        var parcel = Parcels.Plain() with
        {
            HtmlBody = "<p>Please find the documents attached.</p>\n",
            Attachments =
            [
                new Attachment("SH-412-7-1.pdf", "application/pdf", Parcels.Paper(80)),
                new Attachment("dates.ics", "text/calendar; method=PUBLISH; charset=utf-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"u8.ToArray()),
            ],
        };

        var bytes = await mail.DeliverAsync(parcel);

        Approved.Match(Encoding.ASCII.GetString(bytes).ReplaceLineEndings("\n"), "whole-mail");
    }

    [Theory]
    [InlineData("Larkfield Primary, SEN", "\"Larkfield Primary, SEN\" <senco@larkfield.test>")]
    [InlineData("Szkoła \"Larkfield\", SEN", "Szkoła \"Larkfield\", SEN <senco@larkfield.test>")]
    [InlineData("=?utf-8?B?eA==?= \\", "=?utf-8?B?eA==?= \\ <senco@larkfield.test>")]
    public async Task The_senders_name_is_one_name_whatever_is_in_it(string name, string header)
    {
        await using var named = new SinkMail(new KeyValuePair<string, string?>("Delivery:Smtp:FromName", name));

        var raw = await named.DeliverAsync(Parcels.Plain());

        Assert.Equal(header, ReadMail.Parse(raw)["From"]);
        Assert.DoesNotContain(", SEN\r\n", Encoding.ASCII.GetString(raw), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sensitivity_label_of_the_tenant_stands_in_the_header_that_Office_writes()
    {
        await using var labelled = new SinkMail(
            new KeyValuePair<string, string?>("Delivery:Smtp:Label", "5f7d6e0c-1f9c-4a3b-8d7e-2a1b3c4d5e6f"), new("Delivery:Smtp:LabelTenant", "11111111-2222-3333-4444-555555555555"));

        var read = await labelled.ReadAsync(Parcels.Plain());

        const string Label = "MSIP_Label_5f7d6e0c-1f9c-4a3b-8d7e-2a1b3c4d5e6f";
        Assert.Equal($"{Label}_Enabled=true; {Label}_SiteId=11111111-2222-3333-4444-555555555555; {Label}_Method=Privileged", read["msip_labels"]);
        Assert.Equal("Company-Confidential", read["Sensitivity"]);
        Assert.DoesNotContain((await mail.ReadAsync(Parcels.Plain())).Headers, header => header.Name == "msip_labels");
    }

    [Fact]
    public async Task The_same_parcel_has_the_same_bytes()
    {
        var first = await mail.DeliverAsync(Parcels.WithPaper());

        var second = await mail.DeliverAsync(Parcels.WithPaper());

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Files_of_every_size_up_to_three_lines_arrive_as_they_left()
    {
        var sizes = Enumerable.Range(0, 180).ToList();
        var parcel = Parcels.Plain() with
        {
            Attachments = [.. sizes.Select(size => new Attachment($"{size}.pdf", "application/pdf", Parcels.Paper(size)))],
        };

        var read = await mail.ReadAsync(parcel);

        Assert.All(sizes.Zip(read.Attachments), pair => Assert.Equal(Parcels.Paper(pair.First), pair.Second.Content));
    }

    [Theory]
    [InlineData("plan.pdf")]
    [InlineData("SH-412-7 provision map, autumn term (1 of 2).pdf")]
    [InlineData("Rozpórki i żółć – mapa.pdf")]
    [InlineData("খাতা.pdf")]
    [InlineData("it's 100% done; really=yes.pdf")]
    [InlineData("a-name-so-long-that-it-takes-more-than-one-piece-to-say-it-in-a-mail-header-and-then-some-more-of-it.pdf")]
    public async Task A_files_name_arrives_as_it_left(string name)
    {
        var parcel = Parcels.Plain() with { Attachments = [new Attachment(name, "application/pdf", Parcels.Paper(10))] };

        var read = await mail.ReadAsync(parcel);

        Assert.Equal(name, Assert.Single(read.Attachments).Name);
    }

    [Fact]
    public async Task The_text_cannot_pretend_to_be_the_end_of_its_part()
    {
        var parcel = Parcels.WithPaper() with { Body = "first" };
        var boundaries = Encoding.ASCII.GetString(await mail.DeliverAsync(parcel)).Split("\r\n").Where(line => line.StartsWith("--", StringComparison.Ordinal));
        var nasty = string.Join('\n', boundaries) + "\n\nFrom here\n.\n..\n=\n= \nend ";

        var read = await mail.ReadAsync(parcel with { Body = nasty });

        Assert.Equal(nasty + "\n", read.Text);
        Assert.Single(read.Attachments);
    }

    [Theory]
    [InlineData("2026-03-29T00:59:59+00:00", "Sun, 29 Mar 2026 00:59:59 +0000")]
    [InlineData("2026-07-01T09:30:00+01:00", "Wed, 1 Jul 2026 09:30:00 +0100")]
    public async Task The_date_is_the_parcels_own_whatever_the_machines_language(string date, string header)
    {
        var parcel = Parcels.Plain() with { Date = DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture) };

        var read = await mail.ReadAsync(parcel);

        Assert.Equal(header, read["Date"]);
    }
}
