using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Documents;

public sealed class HeartbeatTests
{
    private const string It = "ines.tech@school.example";

    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task One_honest_line_each_morning()
    {
        await using var school = await OpenAsync();
        await school.NightAsync(Night);
        Assert.False(await MorningAsync(school, Night.AddDays(1), new TimeOnly(6, 59)));

        Assert.True(await MorningAsync(school, Night.AddDays(1), new TimeOnly(7, 0)));
        await school.Get<NightDriver>().RunToQuietAsync(default);
        await MorningAsync(school, Night.AddDays(1), new TimeOnly(8, 0)); // as after a restart
        await school.Get<NightDriver>().RunToQuietAsync(default);

        var subject = Assert.Single(Subjects(school));
        Assert.Contains("night of Tue 24 Nov 2026 done, ", subject, StringComparison.Ordinal);
        Assert.Contains(" held, 0 unknown", subject, StringComparison.Ordinal);
        Assert.DoesNotContain(school.MailTexts(), text => text.Contains(It, StringComparison.Ordinal) && text.Contains("Aisling", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_night_that_was_not_run_is_told_and_so_is_a_stop_which_does_not_stop_the_telling()
    {
        await using var school = await OpenAsync();
        await school.NightAsync(Night);
        await school.Get<IHaltLedger>().BeginAsync(new Halt { Id = DerivedId.Of("halt", "all"), Begun = new Said("anna", DateTimeOffset.UnixEpoch, "wrong data went out") }, default);

        await MorningAsync(school, Night.AddDays(4), new TimeOnly(7, 0));
        await school.Get<NightDriver>().RunToQuietAsync(default);

        Assert.Contains("STOPPED, night of Fri 27 Nov 2026 NOT DONE, 0 made, 0 sent", Assert.Single(Subjects(school)), StringComparison.Ordinal);
        Assert.Contains(school.MailTexts(), text => text.Contains("STOPPED since 1970-01-01 01:00 by anna: all sending", StringComparison.Ordinal));
    }

    private static Task<SmallSchool> OpenAsync() => SmallSchool.OpenAsync(facts: (_, facts) => facts with { Staff = [.. facts.Staff, A.Staff("IT", "Ines Tech") with { Email = It }] });

    private static Task<bool> MorningAsync(SmallSchool school, DateOnly day, TimeOnly hour)
    {
        school.Time.MoveTo(HubClock.ToMoment(day.ToDateTime(hour)));
        return school.Get<Heartbeats>().CauseAsync(school.Get<Schools>().Of(SmallSchool.Number), default);
    }

    private static List<string> Subjects(SmallSchool school) =>
    [
        .. Directory.EnumerateFiles(school.Home.MailFolder, "*.eml").Select(file => ReadMail.Parse(File.ReadAllBytes(file)))
            .Where(mail => mail["To"].Contains(It, StringComparison.Ordinal) && mail["Subject"].Contains("Larkfield Primary: ", StringComparison.Ordinal)).Select(mail => mail["Subject"]),
    ];
}
