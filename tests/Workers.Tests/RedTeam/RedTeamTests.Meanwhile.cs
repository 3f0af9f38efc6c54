using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Workers.Tests.RedTeam;

public sealed partial class RedTeamTests
{
    [Fact]
    public async Task Address_changed_between_build_and_send()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        await school.EditAsync(facts => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = "new@eps.example" } : agency)] });

        await school.DayAsync(Night);

        await AssertHeldAsync(school, "GATE-3", IsForEp);
        Assert.Equal(0, school.MailsTo("new@eps.example") + school.MailsTo(SmallWorld.Ep));
    }

    [Fact]
    public async Task Consent_withdrawn_between_build_and_send()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        await school.EditAsync(facts => facts with { Consents = [.. facts.Consents.Select(consent => consent with { WithdrawnOn = Night.AddDays(1) })] });

        await school.DayAsync(Night);

        await AssertHeldAsync(school, "GATE-1", IsForEp);
    }

    [Fact]
    public async Task Expired_consent()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Consents = [.. facts.Consents.Select(consent => consent with { ExpiresOn = Night.AddDays(-1) })] });

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-1", IsForEp);
    }

    [Fact]
    public async Task A_consent_that_ends_with_the_night_is_none_by_day()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Consents = [.. facts.Consents.Select(consent => consent with { ExpiresOn = Night })] });

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-1", IsForEp);
    }

    [Fact]
    public async Task A_deleted_withdrawal_row()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Consents = [.. facts.Consents.Select(consent => consent with { WithdrawnOn = A.Day("2026-11-20") })] });
        await school.NightAndDayAsync(Night);
        await school.EditAsync(facts => facts with { Consents = [.. facts.Consents.Select(consent => consent with { WithdrawnOn = null })] });

        await school.NightAndDayAsync(Night.AddDays(1));

        await AssertHeldAsync(school, "GATE-1", IsForEp);
    }

    [Fact]
    public async Task A_partially_sorted_sheet()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (roll, facts) => facts with
        {
            Provision = [.. roll.Pupils.Select((pupil, at) => SmallWorld.Line(pupil.Ref, $"Intervention {at}") with { LineId = $"line {at}" })],
        });
        await school.NightAsync(Night.AddDays(-1));
        PartialSort.Of(Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "provision", "Provision.xlsx"));

        await school.DayAsync(Night.AddDays(-1));
        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "SD-F3", _ => true);
        await AssertNothingLeftAsync(school);
    }

    [Fact]
    public async Task A_pupil_or_a_person_stopped_by_day()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var said = new Said("safeguarding", DateTimeOffset.UnixEpoch, "the police rang");
        var stop = new Stop { Id = Domain.DerivedId.Of("stop"), Reference = "H7K2-9QXM", School = SmallSchool.Number, Person = "Donal Fieldhouse", Begun = said };

        Assert.Equal(1, await school.Get<IGateLedger>().StopAsync(stop, Night, default));
        Assert.Equal(2, await school.Get<IGateLedger>().StopAsync(stop with { Id = Domain.DerivedId.Of("other"), Reference = "H7K2-9QXN", Person = null, Pupil = SmallWorld.Girl(school.Roll) }, Night, default));
        await school.DayAsync(Night);

        await AssertHeldAsync(school, "SD-S3", _ => true);
        await AssertNothingLeftAsync(school);
    }

    [Fact]
    public async Task A_paper_that_was_changed_on_the_disk()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        foreach (var delivery in await school.OutsideAsync())
            await File.AppendAllTextAsync(school.Home.PaperFile(delivery.Kind, delivery.PaperId), "%changed");

        await school.DayAsync(Night);

        await AssertHeldAsync(school, "GATE-9", _ => true);
        await AssertNothingLeftAsync(school);
    }
}
