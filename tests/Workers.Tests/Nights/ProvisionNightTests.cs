using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Progress;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Tests.Nights;

public sealed class ProvisionNightTests
{
    [Fact]
    public async Task A_night_keeps_the_register_and_the_whole_cost_and_the_digest_names_clash_step_up_and_prompts()
    {
        await using var school = await DemoSchool.AfterDayAsync();

        var ledger = school.Get<ILedger>();
        var whole = (await ledger.LoadAsync<SchoolProvision>(DemoSchool.Larkfield, Kept.Provision, DateOnly.MaxValue, default))!;
        var maps = (await ledger.LoadAsync<List<ProvisionMap>>(DemoSchool.Larkfield, Kept.Maps, DateOnly.MaxValue, default))!;
        Assert.Equal(80, whole.Register.Entries.Count);
        Assert.Empty(whole.Moves);
        Assert.Equal(maps.Sum(map => map.FullCost), whole.Map.Total.Additional);
        Assert.Contains(whole.Clashes, clash => clash.Kind == ClashKind.PupilTwice);
        Assert.Contains(whole.Plans, finding => finding.Kind == PlanFindingKind.StepUp);
        Assert.Contains(whole.Progress, own => own.IsPrompt);
        var digest = Digests(await LinesAsync(school));
        Assert.Contains("in two places on Monday 09:20", digest, StringComparison.Ordinal);
        Assert.Contains("consider stepping up", digest, StringComparison.Ordinal);
        Assert.Contains("less than expected progress in", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_of_the_transfer_file_give_a_prompt_with_its_numbers_and_outlive_the_file()
    {
        await using var school = await DemoSchool.AfterDayAsync();

        var first = await ReadingAsync(school);
        Assert.InRange(first.Count, 150, 180);
        Assert.InRange(first.Count(own => own.IsPrompt), 10, 40);
        Assert.All(ProgressTestsOf(first), test => Assert.Contains(first, own => own.Tests.Any(answer => answer.RuleId == test && answer.Answer == TestAnswer.True)));
        var worst = first.Where(own => own.Tests.All(test => test.Answer == TestAnswer.True)).MinBy(own => own.Pupil)!;
        Assert.Matches("^The gap to the median of [0-9]{2} peers of the year group was [0-9.]+ and is [0-9.]+\\.$", worst.Tests[^1].Sentence);
        Assert.Contains(
            $"{worst.Pupil}: less than expected progress in REA (KS2, ENG TT REA NM) (PROG-01, PROG-02, PROG-03, PROG-04): {worst.Tests[^1].Sentence}", Digests(await LinesAsync(school)), StringComparison.Ordinal);

        File.Delete(Directory.EnumerateFiles(Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "exports"), "*.xml").Single());
        await school.NightAsync(DemoSchool.FirstNight.AddDays(1));

        Assert.Equal(first.Select(Numbers), (await ReadingAsync(school)).Select(Numbers));
    }

    [Fact]
    public async Task A_row_without_weeks_is_in_the_next_digest_by_its_cell_and_marks_the_whole()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        await school.EditAsync(facts => facts with { Provision = [facts.Provision[0] with { Weeks = null, Start = null, End = null }, .. facts.Provision.Skip(1)] });

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(1));

        var whole = (await school.Get<ILedger>().LoadAsync<SchoolProvision>(DemoSchool.Larkfield, Kept.Provision, DateOnly.MaxValue, default))!;
        var fault = Assert.Single(whole.Faults, fault => fault.Fault.Code == "provision-no-weeks").Fault;
        Assert.NotNull(fault.Place.Cell);
        Assert.True(whole.Map.IsIncomplete);
        Assert.Contains($"{fault.Place}: Weeks is empty", Digests(await LinesAsync(school)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_SENCo_brings_the_new_one_a_hand_over_page_once()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var change = DemoSchool.FirstNight.AddDays(2);
        await school.EditAsync(facts => facts with
        {
            Staff = [.. facts.Staff.Select(member => member.Role == StaffRoles.Senco ? member with { To = change.AddDays(-1) } : member), new() { Name = "Ms Nadia Newcombe", Role = StaffRoles.Senco, Email = "n.newcombe@larkfield.example", From = change }],
        });

        for (var night = DemoSchool.FirstNight; night < change.AddDays(2); night = night.AddDays(1))
            await school.NightAndDayAsync(night);

        var page = Assert.Single(await school.AllAsync(), delivery => delivery.Kind == PaperKinds.HandOver);
        Assert.Equal(("Ms Nadia Newcombe", DeliveryState.Sent), (page.Recipient.Name, page.State));
    }

    private static IEnumerable<string> ProgressTestsOf(IReadOnlyList<PupilProgress> progress) => progress[0].Tests.Select(test => test.RuleId);

    private static string Numbers(PupilProgress own) => $"{own.Pupil} {own.Current} {own.Baseline} {string.Join(' ', own.Tests)}";

    private static async Task<IReadOnlyList<PupilProgress>> ReadingAsync(DemoSchool school) =>
        [.. (await school.Get<ILedger>().LoadAsync<SchoolProvision>(DemoSchool.Larkfield, Kept.Provision, DateOnly.MaxValue, default))!.Progress.Where(own => own.Scale.Subject == "REA")];

    private static string Digests(IEnumerable<string> lines) => string.Join('\n', lines);

    private static async Task<IEnumerable<string>> LinesAsync(DemoSchool school)
    {
        var lines = new List<string>();
        foreach (var digest in (await school.Get<ILedger>().LoadAsync<List<PaperWanted>>(DemoSchool.Larkfield, Kept.Wanted, DateOnly.MaxValue, default))!.Where(paper => paper.Kind == PaperKinds.Digest))
            lines.AddRange((await school.Get<ILedger>().LoadAsync<DigestKept>(DemoSchool.Larkfield, Kept.DigestOf(digest), DateOnly.MaxValue, default))!.Lines.Select(line => $"{line.Pupil}: {line.What}"));
        return lines;
    }
}
