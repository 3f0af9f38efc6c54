using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;
using static SenHub.Workers.Tests.RedTeam.DecisionsMorning;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>The day's Decisions file from morning to window: a decision holds for just the paper and the reasons that were seen, by the code of whoever decides; everything else decides nothing.</summary>
public sealed class DecisionsFileTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task A_release_with_its_code_lets_just_that_paper_go_with_the_role_and_the_initials_in_the_proof()
    {
        await using var school = await MorningAsync();
        var (ep, mother) = (await HeldAsync(school, FreshEp), await HeldAsync(school, FreshMother));
        Type(school, ep, "Release", CodesOf(school, ep).Release);

        Assert.Equal((1, 0), await ReadAsync(school));
        Assert.Equal((0, 0), await ReadAsync(school));
        await school.DayAsync(Night);

        Assert.Equal(DeliveryState.Sent, (await school.Deliveries.DeliveryAsync(ep.Id, default))!.State);
        Assert.Equal(DeliveryState.Held, (await school.Deliveries.DeliveryAsync(mother.Id, default))!.State);
        Assert.Equal((1, 0), (school.MailsTo(FreshEp), school.MailsTo(FreshMother)));
        var release = (await school.Deliveries.DeliveryAsync(ep.Id, default))!.Release!;
        Assert.Equal(("SENCo (code of Ms Sen), initials ms", "rang them on the number of the sheet"), (release.Who, release.Why));
    }

    [Fact]
    public async Task A_stop_keeps_it_through_later_versions_until_somebody_releases_it()
    {
        await using var school = await MorningAsync();
        var ep = await HeldAsync(school, FreshEp);
        Type(school, ep, "Stop", CodesOf(school, ep).Stop);

        Assert.Equal((1, 0), await ReadAsync(school));

        Assert.Equal("SD-W2", (await school.Deliveries.DeliveryAsync(ep.Id, default))!.Holds[0].Gate);
        await school.Deliveries.ConfirmAddressesAsync(SmallSchool.Number, [new AddressRelease("Link EP", FreshEp, Night, "Office", "rang them")], default);
        await school.EditAsync(facts => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(school.Roll), "Another intervention")] });
        await school.NightAndDayAsync(Night.AddDays(1));
        var later = (await school.Deliveries.OfKeysAsync([ep.Key], default))[^1];
        Assert.Equal((DeliveryState.Held, "SD-W2"), (later.State, Assert.Single(later.Holds).Gate));
        Assert.NotEqual(ep.Id, later.Id);
        Assert.Equal(0, school.MailsTo(FreshEp));
    }

    public static TheoryData<string> Attacks => ["wrong code", "code of another line", "code of the other decision", "copied row", "codes sorted", "references sorted", "decisions sorted"];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_wrong_code_a_copied_row_and_a_sorted_column_decide_nothing(string attack)
    {
        await using var school = await MorningAsync();
        var (ep, mother) = (await HeldAsync(school, FreshEp), await HeldAsync(school, FreshMother));
        var (one, other) = (CodesOf(school, ep), CodesOf(school, mother));
        switch (attack)
        {
            case "wrong code": Type(school, ep, "Release", "0000-0000"); break;
            case "code of another line": Type(school, ep, "Release", other.Release); break;
            case "code of the other decision": Type(school, ep, "Release", one.Stop); break;
            case "copied row":
                Type(school, ep, "Release", one.Release);
                Type(school, mother, "Release", one.Release);
                TypeInto.Cells(FileOf(school), ("A" + LineOf(school, mother), ep.Reference));
                break;
            case "codes sorted":
                Type(school, ep, "Release", other.Release);
                Type(school, mother, "Release", one.Release);
                break;
            case "references sorted":
                var (first, second) = (LineOf(school, ep), LineOf(school, mother));
                Type(school, ep, "Release", one.Release);
                TypeInto.Cells(FileOf(school), ("A" + first, mother.Reference), ("A" + second, ep.Reference));
                break;
            default:
                // Release was meant for the mother and Stop for the EP; then somebody sorted that one column.
                Type(school, ep, "Release", one.Stop);
                Type(school, mother, "Stop", other.Release);
                break;
        }

        var (taken, refused) = await ReadAsync(school);
        await school.DayAsync(Night);

        Assert.Equal(0, taken);
        Assert.InRange(refused, 1, 2);
        Assert.Equal((0, 0), (school.MailsTo(FreshEp), school.MailsTo(FreshMother)));
        Assert.All(new[] { ep, mother }, was => Assert.Equal(DeliveryState.Held, school.Deliveries.DeliveryAsync(was.Id, default).Result!.State));
    }

    [Fact]
    public async Task A_decision_on_what_changed_since_is_refused_and_the_next_file_says_what_changed()
    {
        await using var school = await MorningAsync();
        var ep = await HeldAsync(school, FreshEp);
        Type(school, ep, "Release", CodesOf(school, ep).Release);
        // It is read only after the evening's run has made another paper.
        await school.EditAsync(facts => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(school.Roll), "Another intervention")] });
        await school.NightAsync(Night.AddDays(1));

        Assert.Equal((0, 1), await ReadAsync(school));

        await school.DayAsync(Night.AddDays(1));
        Assert.Equal(0, school.MailsTo(FreshEp));
        var line = Assert.Single((await KeptAsync(school)).Lines, line => line.Key == ep.Key);
        Assert.StartsWith("Wed 25 Nov 2026: the release was not taken, for a newer version took its place (changed: ", line.Earlier, StringComparison.Ordinal);
        Assert.Contains(line.Reference, line.Earlier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_counts_on_its_own_day_only()
    {
        await using var school = await MorningAsync();
        var ep = await HeldAsync(school, FreshEp);
        var yesterdays = CodesOf(school, ep).Release;
        await school.NightAsync(Night.AddDays(1));
        await UntilMorningAsync(school, Night.AddDays(1));
        Type(school, ep, "Release", yesterdays, Night.AddDays(2));

        Assert.Equal((0, 1), await ReadAsync(school));
    }

    [Fact]
    public async Task Codes_go_to_whoever_decides_and_stand_in_no_file_of_the_home()
    {
        await using var school = await MorningAsync(import: new HeldImport
        {
            School = SmallSchool.Number,
            Origin = HeldOrigin.Roll,
            ChangeId = DerivedId.Of("adoption"),
            Why = new Fault("upn-changed", new Place("roll"), "a pupil has another UPN and no former one", "The safeguarding lead looks."),
            Owner = HoldOwner.SafeguardingLead,
        });
        var ep = await HeldAsync(school, FreshEp);
        var lead = Assert.Single((await KeptAsync(school)).Lines, line => line.Owner == HoldOwner.SafeguardingLead);

        var (ours, theirs) = (Mail(school, "ms.sen@school.example"), Mail(school, "mr.safe@school.example"));

        Assert.Contains(ep.Reference + "   release ", ours, StringComparison.Ordinal);
        Assert.Contains(lead.Reference + "   release ", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain(lead.Reference, ours, StringComparison.Ordinal);
        Assert.DoesNotContain(ep.Reference, theirs, StringComparison.Ordinal);
        var code = CodesOf(school, ep).Release;
        Assert.DoesNotContain(Directory.EnumerateFiles(school.Home.PapersFolder, "*.txt", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_files_that_could_be_meant_are_both_left_unread_and_the_next_file_says_so()
    {
        await using var school = await MorningAsync();
        var ep = await HeldAsync(school, FreshEp);
        Type(school, ep, "Release", CodesOf(school, ep).Release);
        File.Copy(FileOf(school), FileOf(school).Replace(".xlsx", "-LAPTOP7.xlsx", StringComparison.Ordinal));

        Assert.Equal((0, 1), await ReadAsync(school));

        Assert.Equal(DeliveryState.Held, (await school.Deliveries.DeliveryAsync(ep.Id, default))!.State);
    }
}
