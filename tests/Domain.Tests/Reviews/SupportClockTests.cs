using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Reviews;

public sealed class SupportClockTests
{
    private static readonly DateOnly Night = A.Day("2026-11-23");

    [Fact]
    public void Without_a_recorded_meeting_nobody_guesses()
    {
        var item = Assert.Single(Items([]));

        Assert.Equal(("SUP-02", DueStatus.InsufficientData, MissingFacts.ParentMeetings), (item.RuleId, item.Status, item.Basis));
        Assert.Equal(("Ms Sen", A.Ref()), (item.Person, item.Pupil));
    }

    [Theory]
    [InlineData(1, "2027-03-11", DueStatus.NotDue)]
    [InlineData(2, "2027-07-05", DueStatus.NotDue)]
    [InlineData(3, "2027-07-19", DueStatus.Done)]
    public void Meetings_of_the_year_are_counted_and_the_next_is_wanted_in_the_term_whose_turn_it_is(int meetings, string target, DueStatus status)
    {
        var item = Assert.Single(Items([.. Enumerable.Range(0, meetings).Select(at => Met(A.Day("2026-09-14").AddDays(7 * at)))]));

        Assert.Equal((A.Day("2027-08-31"), A.Day(target), status), (item.LastLawfulDay, item.StaffTarget, item.Status));
        Assert.Equal($"{meetings} of 3 meetings in the school year from 1 September 2026", item.Basis);
    }

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void Only_meetings_of_this_school_year_that_took_place_count(string day, bool counts) =>
        Assert.Equal(counts, Assert.Single(Items([Met(A.Day(day))])).LastLawfulDay is not null);

    [Theory]
    [InlineData("2026-08-31", null, false)]
    [InlineData("2026-09-01", null, true)]
    [InlineData("2026-11-23", null, true)]
    [InlineData("2026-11-24", null, false)]
    [InlineData("2026-11-02", "2026-11-02", false)]
    [InlineData("2026-11-02", "2026-11-01", true)]
    public void That_the_parents_were_told_of_new_support_is_asked_until_a_meeting_is_recorded(string since, string? met, bool asked)
    {
        var items = Items(met is null ? [] : [Met(A.Day(met))], A.Day(since));

        Assert.Equal(asked, items.Any(item => item is { RuleId: "SUP-01", Status: DueStatus.InsufficientData }));
    }

    [Fact]
    public void A_pupil_with_neither_support_nor_plan_has_none_of_these() =>
        Assert.Empty(DueRules.For(A.RollOf(A.Child() with { Sen = new() { Status = SenStatus.None, History = [new(A.Day("2024-09-01"), "K", "K")] } }), A.Facts, Night));

    private static SupportCycle Met(DateOnly day) => new() { Pupil = A.Ref(), Number = 1, Start = day, ParentsMet = day };

    private static IReadOnlyList<DueItem> Items(IReadOnlyList<SupportCycle> cycles, DateOnly? since = null)
    {
        SencoFacts facts = A.Facts with { Cycles = cycles };
        return DueRules.For(A.RollOf(A.Child() with { Sen = new() { Status = SenStatus.Support, Since = since } }), facts, Night);
    }
}
