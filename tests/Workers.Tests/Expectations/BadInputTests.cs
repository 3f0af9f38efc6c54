using System.Text.RegularExpressions;
using SenHub.Adapters.Storage;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.TestKit.Exports;

namespace SenHub.Workers.Tests.Expectations;

/// <summary>What an operator expects of a bad export. They listen to the console.</summary>
[Collection("console")]
public sealed class BadInputTests
{
    private static readonly DateOnly Night = OperatorSchool.Night;

    [Theory]
    [InlineData("empty")]
    [InlineData("truncated")]
    [InlineData("half")]
    public async Task An_empty_a_truncated_or_half_a_file_changes_nothing(string what)
    {
        await using var school = await OperatorSchool.OpenAsync();
        await school.DayAsync(Night.AddDays(1));
        var (roll, outside, mails) = (await school.RollAsync(), await school.OutsideAsync(), school.MailsOutside);
        var whole = string.Join("\r\n", OperatorSchool.LinesOf(OperatorSchool.Pupils));

        for (var night = Night.AddDays(1); night <= Night.AddDays(3); night = night.AddDays(1))
        {
            var lines = what == "half" ? whole[..(whole.Length / 2)].Split("\r\n") : [.. OperatorSchool.LinesOf(OperatorSchool.Pupils).Take(15)];
            if (what == "empty")
                school.Export("");
            else
                school.Export(lines, night);
            await school.NightAndDayAsync(night);
        }

        Assert.Equal(roll.Pupils.Select(pupil => (pupil.Ref, pupil.State)), (await school.RollAsync()).Pupils.Select(pupil => (pupil.Ref, pupil.State)));
        Assert.Equal(outside.Select(delivery => (delivery.Id, delivery.State)), (await school.OutsideAsync()).Select(delivery => (delivery.Id, delivery.State)));
        Assert.Equal(mails, school.MailsOutside);
        Assert.Contains("register.csv", what == "empty" ? await FaultsAsync(school) : (await school.SayAsync("held")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_row_is_named_and_the_others_proceed()
    {
        await using var school = await OperatorSchool.OpenAsync();
        var (bad, other) = (await school.PupilAsync(7), await school.PupilAsync(8));
        var changed = OperatorSchool.Pupils with { Pupils = [.. OperatorSchool.Pupils.Pupils.Select(pupil => pupil.AdmissionNumber is "000007" or "000008" ? pupil with { Class = "9 New" } : pupil)] };
        school.Export([.. OperatorSchool.LinesOf(changed).Select(line => line.Contains(",000007,", StringComparison.Ordinal) ? Regex.Replace(line, @"\d\d/\d\d/\d{4}", "31/02/2016", RegexOptions.None, TimeSpan.FromSeconds(1)) : line)], Night.AddDays(1));

        await school.NightAndDayAsync(Night.AddDays(1));

        Assert.Equal((bad.Class, "9 New"), ((await school.PupilAsync(7)).Class, (await school.PupilAsync(8)).Class));
        Assert.NotEqual("9 New", other.Class);
        Assert.Equal(OperatorFacts.Outside, (await school.OutsideAsync()).Count(delivery => delivery.SentAt is not null));
        Assert.Matches(@"register\.csv, (?:line|row) \d+", await FaultsAsync(school));
    }

    [Fact]
    public async Task A_switch_of_the_MIS_is_held()
    {
        await using var school = await OperatorSchool.OpenAsync();
        var before = await school.RollAsync();
        school.Export(OperatorSchool.Pupils with { Pupils = [.. OperatorSchool.Pupils.Pupils.Select(pupil => pupil with { AdmissionNumber = "9" + pupil.AdmissionNumber[1..], Class = "9 New" })] }, Night.AddDays(1));

        await school.NightAndDayAsync(Night.AddDays(1));

        var held = Assert.Single(await school.Hub.Get<IImportLedger>().InStateAsync(OperatorSchool.Number, HeldState.Held, default));
        Assert.Equal(FaultCodes.SystemSwitched, held.Why.Code);
        Assert.Equal(before.Pupils.Select(pupil => (pupil.Ref, pupil.SourceId, pupil.Class)), (await school.RollAsync()).Pupils.Select(pupil => (pupil.Ref, pupil.SourceId, pupil.Class)));
        var (code, said) = await school.SayAsync("held");
        Assert.Equal(1, code);
        Assert.Contains(held.Reference, said, StringComparison.Ordinal);
    }

    private static async Task<string> FaultsAsync(OperatorSchool school) =>
        (await Cli.Heard.WhileAsync(() => school.Hub.Get<Workers.Cli.NightReport>().SayAsync(Night.AddDays(3), rehearsed: false, default))).Said;
}
