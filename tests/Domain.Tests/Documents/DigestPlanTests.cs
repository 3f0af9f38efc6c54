using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Documents;

public sealed class DigestPlanTests
{
    private static readonly SencoFacts Two = A.Facts with
    {
        Staff = [A.Staff("SENCo", "Ms Lower", "7"), A.Staff("SENCo", "Ms Upper", "11"), A.Staff("SENCo", "Ms Upper", "10"), A.Staff("Lead SENCo", "Ms Lead"), A.Staff("Safeguarding lead", "Mr Safe")],
    };

    [Fact]
    public void Each_SENCo_has_one_page_and_the_lead_a_summary() =>
        Assert.Equal(["Ms Lower 2026-11-23", "Ms Upper 2026-11-23", "Ms Lead 2026-11-23/summary"], Pages(Two, "2026-11-23"));

    [Fact]
    public void A_lead_with_a_phase_of_her_own_has_both() =>
        Assert.Equal(
            ["Ms Lead 2026-11-23", "Ms Lead 2026-11-23/summary"],
            Pages(A.Facts with { Staff = [A.Staff("SENCo", "Ms Lead"), A.Staff("Lead SENCo", "Ms Lead")] }, "2026-11-23"));

    [Fact]
    public void Where_nobody_is_called_SENCo_whoever_stands_in_reads_it() =>
        Assert.Equal(["Ms Lead 2026-11-23"], Pages(A.Facts with { Staff = [A.Staff("Lead SENCo", "Ms Lead")] }, "2026-11-23"));

    [Fact]
    public void The_safeguarding_lead_has_a_page_when_a_stopped_paper_names_her()
    {
        var stopped = new DueItem
        {
            RuleId = StatutoryHold.RuleId,
            Step = "reach-invitee",
            Owner = DutyOwner.School,
            Kind = DueKind.Statutory,
            Status = DueStatus.Due,
            Basis = "b",
            Source = "s",
            Confidence = "High",
            Person = "Mr Safe",
        };

        Assert.Contains("Mr Safe 2026-11-23", Pages(Two, "2026-11-23", stopped));
        Assert.DoesNotContain("Mr Safe 2026-11-23", Pages(Two, "2026-11-23", stopped with { Person = null }));
    }

    [Fact]
    public void In_holidays_it_is_weekly_and_goes_to_the_holiday_contact()
    {
        var facts = Two with { Staff = [.. Two.Staff, A.Staff("Holiday contact", "Ms Beach")] };
        var nights = new DaySpan(A.Day("2026-12-19"), A.Day("2027-01-01")).Days();

        var pages = nights.SelectMany(night => Pages(facts, FormattableString.Invariant($"{night:yyyy-MM-dd}"))).Where(page => !page.EndsWith("summary", StringComparison.Ordinal));

        Assert.Equal(["Ms Beach 2026-12-20", "Ms Beach 2026-12-27"], pages);
    }

    [Fact]
    public void In_term_and_where_no_calendar_says_there_is_one_every_night() =>
        Assert.All(new DaySpan(A.Day("2026-11-23"), A.Day("2026-12-06")).Days(), night =>
        {
            Assert.True(DigestPlan.IsDigestDay(A.Calendar, night));
            Assert.True(DigestPlan.IsDigestDay(SchoolCalendar.None, night));
        });

    [Fact]
    public void A_page_finds_its_reader_again()
    {
        var night = A.Day("2026-11-23");
        var papers = DigestPlan.For(A.RollOf(A.Child()), Two, [], night);

        Assert.Equal(["Ms Lower", "Ms Upper", "Ms Lead"], papers.Select(paper => DigestPlan.ReaderOf(paper, A.RollOf(A.Child()), Two, night)?.Name));
        Assert.Equal([false, false, true], papers.Select(DigestPlan.IsSummary));
    }

    private static List<string> Pages(SencoFacts facts, string night, params DueItem[] due) =>
        [.. DigestPlan.For(A.RollOf(A.Child()), facts, due, A.Day(night)).Select(paper => $"{paper.Recipients[0].Name} {paper.Period}")];
}
