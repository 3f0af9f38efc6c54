using System.Text.RegularExpressions;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.RedTeam;

public sealed partial class HandshakeTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task A_new_agency_gets_nothing_but_a_code_until_the_code_has_come_back()
    {
        const string Fresh = "new@eps.example";
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = Fresh } : agency)] });
        var settings = school.Get<Schools>().Of(SmallSchool.Number);
        await school.NightAndDayAsync(Night);
        Assert.Equal(0, school.MailsTo(Fresh));

        Assert.Equal((true, "the mail server took it"), await school.Get<Handshakes>().SendAsync(settings, "Link EP", default));

        var mail = Assert.Single(school.MailTexts(), text => text.Contains(Fresh, StringComparison.Ordinal));
        Assert.DoesNotContain("Aisling", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallWorld.Girl(school.Roll).ToString(), mail, StringComparison.Ordinal);
        Assert.Null(await school.Get<Handshakes>().ConfirmAsync(settings, "0000-0000", "office", "guessed", default));
        Assert.Equal("Link EP", await school.Get<Handshakes>().ConfirmAsync(settings, Code().Match(mail).Groups[1].Value, "office", "by telephone", default));
        Assert.False((await school.Get<Handshakes>().SendAsync(settings, "Link EP", default)).Sent);

        await school.NightAndDayAsync(Night.AddDays(1));
        Assert.Equal(DeliveryState.Sent, Assert.Single(await school.OutsideAsync(), delivery => delivery.Recipient.Name == "Link EP").State);
        Assert.Equal(2, school.MailsTo(Fresh));
    }

    [Fact]
    public async Task No_handshake_goes_to_a_look_alike()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = "ep@eps.examp1e" } : agency)] });

        var (sent, said) = await school.Get<Handshakes>().SendAsync(school.Get<Schools>().Of(SmallSchool.Number), "Link EP", default);

        Assert.False(sent);
        Assert.Contains("only looks like", said, StringComparison.Ordinal);
        Assert.Equal(0, school.MailsOutside);
    }

    [GeneratedRegex("code ([0-9A-Z]{4}-[0-9A-Z]{4})")]
    private static partial Regex Code();
}
