using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Cli;
using SenHub.Workers.Import;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.Import;

/// <summary>What is not believed, from the export to a person's release and its effect. They listen to the console.</summary>
[Collection("console")]
public sealed class HeldImportsTests
{
    private static readonly DateOnly Second = DemoSchool.FirstNight.AddDays(1);

    [Fact]
    public async Task A_truncated_export_removes_nobody_until_a_person_lets_it_go()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        ExportOf(school, 380, "23 Nov 2026 17:45");

        await school.NightAsync(Second);

        var held = Assert.Single(await HeldAsync(school));
        Assert.Equal((FaultCodes.RemovalsWithheld, 40), (held.Why.Code, held.Items.Count));
        Assert.Equal(420, await OnRollAsync(school));

        Assert.Equal(0, (await ReleaseAsync(school, held)).Code);
        await school.NightAsync(Second);

        Assert.Equal(380, await OnRollAsync(school));
        Assert.Empty(await HeldAsync(school));
        Assert.Equal(Environment.UserName, (await school.Get<IImportLedger>().ByReferenceAsync(held.Reference, default))!.Release!.Who);
    }

    [Fact]
    public async Task A_release_is_refused_when_the_picture_changed_since()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        ExportOf(school, 380, "23 Nov 2026 17:45");
        await school.NightAsync(Second);
        var held = Assert.Single(await HeldAsync(school));
        ExportOf(school, 300, "23 Nov 2026 18:45");

        var (code, said) = await ReleaseAsync(school, held);

        Assert.Equal(2, code);
        Assert.Contains("the picture changed", said, StringComparison.Ordinal);
        Assert.Equal(HeldState.Held, Assert.Single(await HeldAsync(school)).State);
    }

    [Fact]
    public async Task An_older_export_counts_only_when_a_person_says_so_and_then_just_these_bytes()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        ExportOf(school, 420, "20 Nov 2026 17:45");
        await school.NightAsync(Second);
        var held = Assert.Single(await HeldAsync(school));
        Assert.Equal((HeldOrigin.File, FaultCodes.ExportOlder), (held.Origin, held.Why.Code));

        Assert.Equal(0, (await ReleaseAsync(school, held)).Code);
        await school.NightAsync(Second);

        var decisions = await school.Get<IImportLedger>().DecisionsAsync(DemoSchool.Larkfield, Second, default);
        Assert.Contains(decisions, decision => decision.Verdict == "refused");
        Assert.Contains(decisions, decision => decision.Verdict == "accepted" && ((string)decision.Content).Contains("\"Forced\":true", StringComparison.Ordinal));
        Assert.Empty(await HeldAsync(school));
    }

    [Fact]
    public async Task Another_schools_file_is_never_let_in()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        File.Delete(Report(school));

        await school.NightAsync(Second);
        var strangers = ExportAcceptance.Judge([], SchoolRoll.None(DemoSchool.Larkfield), A.Export(A.Rows(3)) with { School = SchoolNumber.Parse("9994001") }, Second, ImportThresholds.Default, forced: true);

        Assert.False(strangers.CanBeReleased);
        Assert.Equal(ImportVerdict.Refused, strangers.Verdict);
    }

    [Fact]
    public async Task The_same_bytes_again_are_kept_once_and_old_ones_are_taken_away()
    {
        // A teacher's answer is kept as exports are; here it would be counted among them.
        await using var school = await DemoSchool.OpenAsync(home => Directory.Delete(Path.Combine(home.SchoolFolder(DemoSchool.Larkfield), "inbox"), recursive: true), settings: [KeyValuePair.Create("Raw:KeepDays", (string?)"1")]);
        await school.NightAsync(DemoSchool.FirstNight);
        var first = Raw(school);
        await school.NightAsync(DemoSchool.FirstNight);
        Assert.Equal(first, Raw(school));
        ExportOf(school, 419, "23 Nov 2026 17:45");

        await school.NightAsync(Second);
        await school.NightAsync(Second.AddDays(1));
        await school.NightAsync(Second.AddDays(2));

        Assert.Equal(2, first.Count);
        Assert.Equal(2, Raw(school).Count);
        Assert.Single(first.Intersect(Raw(school)));
        using var kept = school.Get<IRawFiles>().Open(DemoSchool.Larkfield, Path.GetFileName(first[0].Item1));
    }

    [Fact]
    public async Task What_a_look_ahead_says_is_what_the_night_does()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        ExportOf(school, 380, "23 Nov 2026 17:45");

        var ahead = await school.Get<SchoolReader>().ReadAsync(school.Settings, Second, DateOnly.MaxValue, default);
        await school.NightAsync(Second);

        Assert.Equal(ahead.Expected.Held.Select(change => change.Id), (await HeldAsync(school)).Select(held => held.ChangeId));
    }

    private static Task<IReadOnlyList<HeldImport>> HeldAsync(DemoSchool school) => school.Get<IImportLedger>().InStateAsync(DemoSchool.Larkfield, HeldState.Held, default);

    private static Task<(int Code, string Said)> ReleaseAsync(DemoSchool school, HeldImport held) =>
        Heard.WhileAsync(() => ImportDecisionByPerson.TakeAsync(school.Hub, held, "rang the school office", default));

    private static async Task<int> OnRollAsync(DemoSchool school) =>
        (await school.Get<ILedger>().LoadAsync<SchoolRoll>(DemoSchool.Larkfield, Kept.Roll, DateOnly.MaxValue, default))!.Pupils.Count(pupil => pupil.State == RollState.OnRoll);

    private static string Report(DemoSchool school) => Directory.EnumerateFiles(Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "exports"), "*.csv").Single();

    // The samples' report, cut to so many pupils and made at another time; settled long enough to be believed.
    private static void ExportOf(DemoSchool school, int pupils, string made)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "9991001", "exports", "arbor-sen-register.csv"));
        var head = lines[..4].Select(line => line.StartsWith("Generated", StringComparison.Ordinal) ? $"Generated {made}" : line);
        File.WriteAllText(Report(school), string.Join("\r\n", head.Concat(lines[4..].Take(pupils))) + "\r\n");
        File.SetLastWriteTimeUtc(Report(school), File.GetLastWriteTimeUtc(Report(school)).AddMinutes(-5));
    }

    private static List<(string, DateTime)> Raw(DemoSchool school) =>
        [.. Directory.EnumerateFiles(school.Home.RawFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
