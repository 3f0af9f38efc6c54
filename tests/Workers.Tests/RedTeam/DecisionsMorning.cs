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

/// <summary>A small school on the morning after its first night, two papers held for new addresses, and hands that type into the day's Decisions file.</summary>
internal static class DecisionsMorning
{
    public const string FreshEp = "new@eps.example";
    public const string FreshMother = "rosheen.new@example.org";

    private static readonly DateOnly Night = SmallSchool.FirstNight;

    public static async Task<SmallSchool> MorningAsync(HeldImport? import = null)
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

    public static async Task HoldAsync(SmallSchool school, HeldImport import)
    {
        var ledger = school.Get<ILedger>();
        var next = new NextWork((await ledger.LastNightAsync(SmallSchool.Number, default))!, Stage.Documents, "test/held");
        await ledger.CauseAsync(next, default);
        await ledger.CompleteAsync((await ledger.ClaimAsync(next.Id, default))!, new Saving { Held = [new HeldTonight(import.Origin, [import], [], IsWhole: true)] }, default);
    }

    public static Task UntilMorningAsync(SmallSchool school, DateOnly night) =>
        school.Get<NightDriver>().RunUntilAsync(school.Time, HubClock.ToMoment(night.AddDays(1).ToDateTime(new TimeOnly(8, 0))), default);

    public static Task<(int Taken, int Refused)> ReadAsync(SmallSchool school) => school.Get<DeskReader>().ReadAsync(SmallSchool.Number, default);

    public static async Task<DeskKept> KeptAsync(SmallSchool school) => (await school.Get<ILedger>().LoadAsync<DeskKept>(SmallSchool.Number, Kept.Desk, DateOnly.MaxValue, default))!;

    public static async Task<Delivery> HeldAsync(SmallSchool school, string address) =>
        Assert.Single(await school.OutsideAsync(), delivery => delivery.Recipient.Email == address && delivery.State == DeliveryState.Held);

    public static string FileOf(SmallSchool school, DateOnly? day = null) =>
        Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "sen", FormattableString.Invariant($"Decisions-{day ?? Night.AddDays(1):yyyy-MM-dd}.xlsx"));

    public static string LineOf(SmallSchool school, Delivery delivery, DateOnly? day = null)
    {
        var read = (Checked<IReadOnlyList<Domain.Deliveries.Desk.DeskEntry>>.Good)school.Get<Adapters.Workbooks.Desk.IDecisionFiles>().Read(school.Home.SchoolFolder(SmallSchool.Number), day ?? Night.AddDays(1));
        return read.Value.Single(entry => entry.Reference == delivery.Reference).Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public static void Type(SmallSchool school, Delivery delivery, string decision, string code, DateOnly? day = null)
    {
        var line = LineOf(school, delivery, day);
        TypeInto.Cells(FileOf(school, day), ("J" + line, decision), ("K" + line, "ms"), ("L" + line, "rang them on the number of the sheet"), ("M" + line, code));
    }

    public static (string Release, string Stop) CodesOf(SmallSchool school, Delivery delivery)
    {
        var match = Regex.Match(Mail(school, "ms.sen@school.example"), delivery.Reference + "   release ([0-9A-Z-]{9})   stop ([0-9A-Z-]{9})");
        Assert.True(match.Success, "No mail brought the codes of this line.");
        return (match.Groups[1].Value, match.Groups[2].Value);
    }

    public static string Mail(SmallSchool school, string to) =>
        Assert.Single(school.MailTexts(), text => text.Contains("codes for the Decisions file of Wed 25 Nov", StringComparison.Ordinal) && text.Contains(to, StringComparison.Ordinal));
}
