using SenHub.Adapters.Storage;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Proofs;
using SenHub.Workers.Retention;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Proofs;

/// <summary>One night and day of the small school, and the questions that are asked of the log afterwards.</summary>
public sealed class WhoGotTests(WhoGotTests.SentDay day) : IClassFixture<WhoGotTests.SentDay>
{
    private static readonly WrongFact Anything = new(null, null, null, null, DateOnly.MinValue, DateOnly.MaxValue);

    private string Pupil => SmallWorld.Girl(day.School.Roll).ToString();

    [Fact]
    public async Task A_phrase_finds_everyone_whose_paper_had_it_and_nobody_else()
    {
        var had = await FindAsync(Anything with { Phrase = "Reads twenty  common words" });
        var never = await FindAsync(Anything with { Phrase = "Reads two hundred common words" });

        Assert.Equal(day.Sent.Select(delivery => delivery.Reference).Order(), had.Select(one => one.Reference).Order());
        Assert.All(had, one => Assert.False(one.IsUncertain));
        Assert.Contains(had, one => one.To == "Link EP" && one.As == "an agency" && one.State == "Sent");
        Assert.Empty(never);
    }

    [Fact]
    public async Task A_field_is_found_by_what_the_papers_told()
    {
        var told = await FindAsync(Anything with { Pupil = Pupil, Field = "precision teaching" });
        var never = await FindAsync(Anything with { Pupil = Pupil, Field = "hydrotherapy" });
        var other = await FindAsync(Anything with { Pupil = "LK-001-1", Field = "precision teaching" });

        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.StartsWith("it told", one.How, StringComparison.Ordinal));
        Assert.Empty(never);
        Assert.Empty(other);
    }

    [Fact]
    public async Task The_days_asked_about_bound_the_answer_and_a_paper_is_found_by_its_delivery()
    {
        var sent = day.Sent[0];
        var paper = Anything with { Delivery = sent.PaperId.ToString("D") };

        Assert.Contains(await FindAsync(paper), one => one.Reference == sent.Reference);
        Assert.Empty(await FindAsync(paper with { To = SmallSchool.FirstNight }));
        Assert.Empty(await FindAsync(paper with { From = SmallSchool.FirstNight.AddDays(2) }));
    }

    [Fact]
    public async Task The_page_of_a_pupil_says_what_to_whom_when_on_what_basis_and_with_which_hash()
    {
        var page = await day.School.Get<Disclosures>().OfAsync(day.School.Get<Adapters.Settings.Schools>().Of(SmallSchool.Number), SmallWorld.Girl(day.School.Roll), default);

        Assert.StartsWith("Whole", page.Log, StringComparison.Ordinal);
        foreach (var sent in day.Sent)
        {
            var told = Assert.Single(page.Disclosures, one => one.Reference == sent.Reference);
            Assert.Equal((await day.School.Deliveries.PaperAsync(sent.PaperId, default))!.FileHash, told.Hash);
            Assert.Equal((sent.Recipient.Name, sent.Basis), (told.To, told.Basis));
            Assert.NotNull(told.Basis);
            Assert.StartsWith("taken by the channel", told.Outcome, StringComparison.Ordinal);
            Assert.Null(told.Acknowledged);
        }

        Assert.Contains("25 Nov 2026", string.Concat(DisclosurePaper.Lines(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_content_was_pruned_it_says_that_it_cannot_tell()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(SmallSchool.FirstNight);
        school.MoveTo(SmallSchool.FirstNight.AddDays(500));
        await school.EditAsync(facts => facts with { Requests = [] });
        await school.NightAsync(SmallSchool.FirstNight.AddDays(500));
        await school.Get<Pruning>().RunAsync(SmallSchool.Number, default);

        var found = await school.Get<Receivers>().FindAsync(SmallSchool.Number, Anything with { Phrase = "never written" }, default);

        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.True(one.IsUncertain && one.How.Contains("pruned on 2028-04-07", StringComparison.Ordinal), one.How));
    }

    private Task<IReadOnlyList<Receiver>> FindAsync(WrongFact fact) => day.School.Get<Receivers>().FindAsync(SmallSchool.Number, fact, default);

    public sealed class SentDay : IAsyncLifetime
    {
        internal SmallSchool School { get; private set; } = null!;

        internal IReadOnlyList<Delivery> Sent { get; private set; } = [];

        public async Task InitializeAsync()
        {
            School = await SmallSchool.OpenAsync();
            await School.NightAndDayAsync(SmallSchool.FirstNight);
            Sent = [.. (await School.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Sent)];
            Assert.NotEmpty(Sent);
        }

        public async Task DisposeAsync() => await School.DisposeAsync();
    }
}
