using System.Text.RegularExpressions;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>The day's Decisions file from morning to window: a decision holds for just the paper and the reasons that were seen, by the code of whoever decides; everything else decides nothing.</summary>
public sealed partial class DecisionsFileTests
{
    private const string FreshEp = "new@eps.example";
    private const string FreshMother = "rosheen.new@example.org";

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

    private static async Task<SmallSchool> MorningAsync(HeldImport? import = null)
    {
        var (mother, father) = (SmallWorld.Contact("Mrs", "Rosheen", "Fieldhouse", "PAM", new(["1 Fieldhouse Lane"], "ZZ1 1ZZ")), SmallWorld.Contact("Mr", "Donal", "Fieldhouse", "PAF", new(["7 Quay"], "ZZ1 1ZZ")));
        var school = await SmallSchool.OpenAsync(
            null,
            (_, facts) => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = FreshEp } : agency)] });
        // The MIS has a new address for the mother since the meeting at which the old one was confirmed.
        school.Rows = [SmallWorld.Rows[0].WithContacts(mother with { Email = FreshMother }, father), .. SmallWorld.Rows.Skip(1)];
        await school.NightAsync(Night);
        if (import is not null)
            await HoldAsync(school, import);
        await UntilMorningAsync(school, Night);
        return school;
    }

    private static async Task HoldAsync(SmallSchool school, HeldImport import)
    {
        var ledger = school.Get<ILedger>();
        var next = new NextWork((await ledger.LastNightAsync(SmallSchool.Number, default))!, Stage.Documents, "test/held");
        await ledger.CauseAsync(next, default);
        await ledger.CompleteAsync((await ledger.ClaimAsync(next.Id, default))!, new Saving { Held = [new HeldTonight(import.Origin, [import], [], IsWhole: true)] }, default);
    }

    private static Task UntilMorningAsync(SmallSchool school, DateOnly night) =>
        school.Get<NightDriver>().RunUntilAsync(school.Time, HubClock.ToMoment(night.AddDays(1).ToDateTime(new TimeOnly(8, 0))), default);

    private static Task<(int Taken, int Refused)> ReadAsync(SmallSchool school) => school.Get<DeskReader>().ReadAsync(SmallSchool.Number, default);

    private static async Task<DeskKept> KeptAsync(SmallSchool school) => (await school.Get<ILedger>().LoadAsync<DeskKept>(SmallSchool.Number, Kept.Desk, DateOnly.MaxValue, default))!;

    private static async Task<Delivery> HeldAsync(SmallSchool school, string address) =>
        Assert.Single(await school.OutsideAsync(), delivery => delivery.Recipient.Email == address && delivery.State == DeliveryState.Held);

    private static string FileOf(SmallSchool school, DateOnly? day = null) =>
        Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "sen", FormattableString.Invariant($"Decisions-{day ?? Night.AddDays(1):yyyy-MM-dd}.xlsx"));

    private static string LineOf(SmallSchool school, Delivery delivery, DateOnly? day = null)
    {
        var read = (Checked<IReadOnlyList<Domain.Deliveries.Desk.DeskEntry>>.Good)school.Get<Adapters.Workbooks.Desk.IDecisionFiles>().Read(school.Home.SchoolFolder(SmallSchool.Number), day ?? Night.AddDays(1));
        return read.Value.Single(entry => entry.Reference == delivery.Reference).Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Type(SmallSchool school, Delivery delivery, string decision, string code, DateOnly? day = null)
    {
        var line = LineOf(school, delivery, day);
        TypeInto.Cells(FileOf(school, day), ("J" + line, decision), ("K" + line, "ms"), ("L" + line, "rang them on the number of the sheet"), ("M" + line, code));
    }

    private static (string Release, string Stop) CodesOf(SmallSchool school, Delivery delivery)
    {
        var match = Regex.Match(Mail(school, "ms.sen@school.example"), delivery.Reference + "   release ([0-9A-Z-]{9})   stop ([0-9A-Z-]{9})");
        Assert.True(match.Success, "No mail brought the codes of this line.");
        return (match.Groups[1].Value, match.Groups[2].Value);
    }

    private static string Mail(SmallSchool school, string to) =>
        Assert.Single(school.MailTexts(), text => text.Contains("codes for the Decisions file of Wed 25 Nov", StringComparison.Ordinal) && text.Contains(to, StringComparison.Ordinal));
}
