using System.Text.RegularExpressions;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Tests.Expectations;

/// <summary>What an operator expects of every morning. They listen to the console.</summary>
[Collection("console")]
public sealed class EveryMorningTests
{
    private static readonly DateOnly Night = OperatorSchool.Night;

    [Fact]
    public async Task One_honest_line_each_morning()
    {
        await using var school = await OperatorSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        await school.EditAsync(facts => facts with { Consents = [], Requests = [.. facts.Requests, OperatorFacts.Again(facts.Requests[0].Pupil, Night)] });
        await school.NightAndDayAsync(Night.AddDays(1));

        var (code, said) = await school.SayAsync("status");

        var all = await school.AllAsync();
        int Count(params DeliveryState[] states) => all.Count(delivery => states.Contains(delivery.State));
        var line = Assert.Single(said.Split('\n'), line => line.StartsWith($"School {OperatorSchool.Number}: ", StringComparison.Ordinal));
        Assert.StartsWith($"School {OperatorSchool.Number}: night of {Night.AddDays(1):yyyy-MM-dd} ran to the end; {Count(DeliveryState.Sent)} delivered, {Count(DeliveryState.Ready)} ready for their window, {Count(DeliveryState.Held)} held, 0 with unknown outcome, 0 failed", line, StringComparison.Ordinal);
        Assert.True(Count(DeliveryState.Held) > 0);
        Assert.Equal(1, code); // something waits for a person
        Assert.Equal(2, all.Count(delivery => delivery is { Kind: PaperKinds.Digest, Recipient.Class: RecipientClass.Senco, State: DeliveryState.Sent })); // and one page a morning
    }

    [Fact]
    public async Task Same_input_twice_sends_nothing_new()
    {
        await using var school = await OperatorSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var (mails, papers, deliveries) = (school.Mails, school.Papers, await school.AllAsync());
        Assert.Equal(OperatorFacts.Outside, deliveries.Count(delivery => delivery is { Recipient.IsOutside: true, State: DeliveryState.Sent }));

        await school.NightAndDayAsync(Night);
        school.Export(OperatorSchool.Pupils, Night.AddDays(1));
        await school.NightAndDayAsync(Night);

        Assert.Equal(mails, school.Mails);
        Assert.Equal(papers, school.Papers);
        Assert.Equal(deliveries.Select(delivery => (delivery.Id, delivery.State)), (await school.AllAsync()).Select(delivery => (delivery.Id, delivery.State)));
    }

    [Fact]
    public async Task Mended_data_makes_only_what_it_touches_anew()
    {
        await using var school = await OperatorSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var (papers, touched) = (school.Papers, await school.PupilAsync(2));
        var sent = await school.OutsideAsync();

        await school.EditAsync(facts => facts with { Provision = [.. facts.Provision.Select(line => line.Pupil == touched.Ref ? line with { Minutes = 45 } : line)] });
        await school.NightAndDayAsync(Night.AddDays(1));

        Assert.Equal(papers.Where(paper => !Belongs(paper.File)), school.Papers.Where(paper => papers.Contains(paper) && !Belongs(paper.File)));
        var fresh = (await school.OutsideAsync()).ExceptBy(sent.Select(delivery => delivery.Id), delivery => delivery.Id).ToList();
        Assert.NotEmpty(fresh);
        Assert.All(fresh, delivery => Assert.Equal((touched.Ref.ToString(), DeliveryState.Held, "SD-S1"), (delivery.Subject, delivery.State, delivery.Holds[0].Gate)));
        Assert.Equal(OperatorFacts.Outside, (await school.OutsideAsync()).Count(delivery => delivery.State == DeliveryState.Sent));

        // The morning page is of its own night.
        static bool Belongs(string file) => file.StartsWith(PaperKinds.Digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_name_nobody()
    {
        await using var school = await OperatorSchool.OpenAsync();
        school.Export([.. OperatorSchool.LinesOf(OperatorSchool.Pupils).Select((line, at) => at is 7 or 8 ? Regex.Replace(line, @"\d\d/\d\d/\d{4}", "31/02/2016") : line)], Night.AddDays(1));

        var (_, night) = await Cli.Heard.WhileAsync(async () =>
        {
            await school.NightAndDayAsync(Night.AddDays(1));
            return await school.Hub.Get<Workers.Cli.NightReport>().SayAsync(Night.AddDays(1), rehearsed: false, default);
        });
        var said = string.Concat(night, (await school.SayAsync("status")).Said, (await school.SayAsync("held")).Said, (await school.SayAsync("held", "--json")).Said, (await school.SayAsync("check")).Said);

        Assert.True(said.Contains("register.csv, line 1", StringComparison.Ordinal), said);
        Assert.All(OperatorSchool.Pupils.OnRoll, pupil =>
        {
            Assert.DoesNotContain(pupil.Upn, said, StringComparison.Ordinal);
            Assert.DoesNotContain(pupil.Parent.Email, said, StringComparison.Ordinal);
            Assert.DoesNotMatch($@"\b{Regex.Escape(pupil.Forename)} {Regex.Escape(pupil.Surname)}\b", said);
        });
        Assert.All(Directory.EnumerateFiles(school.Home.PapersFolder, "*", SearchOption.AllDirectories), file => Assert.Matches("^[0-9a-f-]{36}$", Path.GetFileName(file).Split('.')[0]));
    }
}
