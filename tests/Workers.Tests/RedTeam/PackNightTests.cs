using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>An agency gets a pack by schedule: once a period, under every gate (SD-P1).</summary>
public sealed class PackNightTests
{
    private static readonly AgencyPack Weekly = new() { Kinds = [PaperKinds.ProvisionMap], When = "Every Wednesday", Needs = ["SLCN"], NcYears = ["5"], Agreement = "SLA 2026/14", Basis = "public task" };

    [Fact]
    public async Task A_pack_goes_once_a_period_only_with_consent_and_on_the_agreed_basis()
    {
        await using var school = await WithPackAsync();

        // Tuesday night: the pack is due on Wednesday. The same night once more, and the next, find it gone.
        await school.NightAndDayAsync(SmallSchool.FirstNight);
        await school.NightAndDayAsync(SmallSchool.FirstNight.AddDays(1));

        var girl = SmallWorld.Girl(school.Roll).ToString();
        var outside = await school.OutsideAsync();
        var sent = Assert.Single(outside, delivery => delivery.State == DeliveryState.Sent);
        Assert.Equal((girl, "pack Link EP, week from 2026-11-23", "public task, by agreement SLA 2026/14"), (sent.Subject, sent.Period, sent.Basis));
        Assert.Equal(1, school.MailsTo(SmallWorld.Ep));
        // Her twin and the others of the year have no consent on record: theirs wait, and nobody can release them.
        var held = outside.Where(delivery => delivery.Subject != girl).ToList();
        Assert.NotEmpty(held);
        Assert.All(held, delivery => Assert.Contains(delivery.Holds, hold => hold is { Gate: ConsentGate.Gate, Releasable: false }));
    }

    [Fact]
    public async Task A_pack_whose_agreement_is_gone_before_it_leaves_is_held()
    {
        await using var school = await WithPackAsync();
        await school.NightAsync(SmallSchool.FirstNight);
        await school.EditAsync(facts => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Pack is { } pack ? agency with { Pack = pack with { Agreement = null } } : agency)] });

        await school.DayAsync(SmallSchool.FirstNight);

        Assert.Equal(0, school.MailsTo(SmallWorld.Ep));
        Assert.Contains((await school.OutsideAsync()).Single(delivery => delivery.Subject == SmallWorld.Girl(school.Roll).ToString()).Holds, hold => hold.Gate == "SD-P1");
    }

    private static Task<SmallSchool> WithPackAsync() => SmallSchool.OpenAsync(facts: (_, all) => all with
    {
        Requests = [],
        Agencies = [.. all.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Pack = Weekly } : agency)],
    });
}
