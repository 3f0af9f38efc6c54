using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Workers.Tests.RedTeam;

public sealed partial class RedTeamTests
{
    [Fact]
    public async Task A_poisoned_template()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Requests = [.. facts.Requests.Select(row => row with { Kind = row.To == "Link EP" ? FormKinds.EpRequest : row.Kind })] });
        var templates = Directory.CreateDirectory(Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "templates")).FullName;
        var shipped = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "templates", "ep-request.yaml"));
        var heading = System.Text.RegularExpressions.Regex.Match(shipped, "- heading: (.+)").Groups[1].Value;
        await File.WriteAllTextAsync(Path.Combine(templates, "ep-request.yaml"), shipped.Replace($"- heading: {heading}", "- heading: As for Lucja Nowak of 5 Elm", StringComparison.Ordinal));

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-2", IsForEp);
    }

    public static TheoryData<string> HeaderFields => ["agency address", "parent address"];

    [Theory]
    [MemberData(nameof(HeaderFields))]
    public async Task CRLF_in_every_field(string field)
    {
        const string Break = "\r\nBcc: thief@evil.example";
        var ofParent = field == "parent address";
        await using var school = await SmallSchool.OpenAsync(
            ofParent ? [Injected(SmallWorld.Rows[0], Break), .. SmallWorld.Rows.Skip(1)] : null,
            (_, facts) => ofParent ? facts : facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = agency.Email + Break } : agency)] });

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-3", delivery => IsForEp(delivery) != ofParent);
        Assert.Equal(0, school.MailsTo("thief@evil.example"));
    }

    [Theory]
    [InlineData("from: senhub@school.example")]
    [InlineData("replyTo: senco@school.example")]
    public async Task CRLF_in_the_schools_own_addresses_is_refused_before_anything_runs(string line)
    {
        await using var school = await SmallSchool.OpenAsync();
        await ReplaceInSettingsAsync(school, line, "\r\nBcc: thief@evil.example");

        await Assert.ThrowsAsync<InvalidDataException>(() => school.NightAndDayAsync(Night));

        Assert.Equal(0, school.MailsOutside);
    }

    [Fact]
    public async Task CRLF_in_names_and_texts_adds_no_header()
    {
        const string Break = "\r\nBcc: thief@evil.example\r\n";
        var first = SmallWorld.Rows[0] with { Forename = "Aisling" + Break, Class = "5 Elm" + Break };
        await using var school = await SmallSchool.OpenAsync([first, .. SmallWorld.Rows.Skip(1)], (roll, facts) => facts with
        {
            Provision = [SmallWorld.Line(SmallWorld.Girl(roll), "Precision teaching" + Break)],
            Requests = [.. facts.Requests.Select(row => row with { Why = row.Why + Break })],
            Staff = [.. facts.Staff.Select(member => member.Role == "SENCo" ? member with { Name = "Ms Sen" + Break } : member)],
        });

        await school.NightAndDayAsync(Night);

        Assert.DoesNotContain(school.Heads(), head => head.Contains("thief", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ep@eps.examp1e")]
    [InlineData("ep@eps.exanple")]
    [InlineData("ep@\u0435ps.example")]
    [InlineData("ep@eps.example.evil.example")]
    public async Task Look_alike_domain(string address)
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = address } : agency)] });
        await school.Deliveries.ConfirmAddressesAsync(SmallSchool.Number, [new AddressRelease("Link EP", address, Night, "Office", "clicked away")], default);

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-3", IsForEp);
    }
}
