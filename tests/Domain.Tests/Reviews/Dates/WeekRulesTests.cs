using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>Every rule that counts weeks or days, for every start day from 2014 to 2041, against day numbers.</summary>
public sealed class WeekRulesTests
{
    // Rule and step, how many days after the fact, and the fact.
    private static readonly (string Rule, string Step, int Days, Func<DateOnly, CaseFacts> Facts)[] Rules =
    [
        ("EHCNA-01", "decide", 42, day => On(day) with { EhcNeedsAssessment = new() { RequestReceived = day } }),
        ("EHCNA-03", "refuse", 112, day => On(day) with { EhcNeedsAssessment = new() { RequestReceived = day } }),
        ("EHCNA-05", "final", 140, day => On(day) with { EhcNeedsAssessment = new() { RequestReceived = day } }),
        ("EHCNA-02", "advice", 42, day => On(day) with { EhcNeedsAssessment = new() { AdviceRequested = day } }),
        ("EHCNA-04", "comment", 14, day => On(day) with { EhcNeedsAssessment = new() { DraftServed = day } }),
        ("EHCNA-07", "respond", 15, day => On(day) with { ConsultationSent = day }),
        ("REAS-01", "respond", 15, day => On(day) with { Reassessment = new(day, null) }),
        ("REAS-02", "final", 98, day => On(day) with { Reassessment = new(null, day) }),
        ("TRIB-01", "assess", 14, day => Ordered(day, "assess")),
        ("TRIB-02", "refuse", 70, day => Ordered(day, "assess")),
        ("TRIB-03", "final", 98, day => Ordered(day, "assess")),
        ("TRIB-04", "draft", 35, day => Ordered(day, "make_plan")),
        ("TRIB-05", "final", 77, day => Ordered(day, "make_plan")),
        ("TRIB-06", "amend", 35, day => Ordered(day, "amend")),
        ("TRIB-07", "amend", 14, day => Ordered(day, "change_school")),
        ("TRIB-08", "assess", 14, day => Ordered(day, "unopposed_assess")),
        ("TRIB-09", "refuse", 70, day => Ordered(day, "unopposed_assess")),
        ("TRIB-10", "final", 98, day => Ordered(day, "unopposed_assess")),
        ("TRIB-11", "amend", 35, day => Ordered(day, "unopposed_amend")),
        ("TRIB-12", "draft", 35, day => Ordered(day, "unopposed_make_plan")),
        ("TRIB-13", "final", 77, day => Ordered(day, "unopposed_make_plan")),
        ("TRIB-14", "amend", 14, day => Ordered(day, "unopposed_change_school")),
        ("AR-04", "invite", -15, Met),
        ("AR-05", "circulate", -15, Met),
        ("AR-06", "report", 14, Met),
        ("AR-07", "decision", 28, Met),
        ("AR-08", "notice", 28, Met),
        ("AR-08", "final", 84, Met),
        ("AR-15", "decision", 56, day => On(day) with { AnnualReview = new() { Meeting = day, AmendmentNoticeSent = day } }),
        ("LAT-02", "inform", 42, day => On(day) with { LaTransfer = new(day, null) }),
        ("LAT-01", "transfer", 0, day => On(day) with { LaTransfer = new(day, null) }),
        ("SUP-01", "inform", 0, day => On(day) with { SenSupport = new([], day) }),
    ];

    public static IEnumerable<object[]> Steps => Rules.Select(rule => new object[] { rule.Rule, rule.Step });

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_falls_its_number_of_days_from_its_fact_whatever_the_day(string rule, string step)
    {
        var (_, _, days, facts) = Rules.Single(one => one.Rule == rule && one.Step == step);

        foreach (var day in Every.Day)
            Assert.Equal(day.DayNumber + days, Item(facts(day), rule, step).LastLawfulDay!.Value.DayNumber);
    }

    [Fact]
    public void Targets_are_never_after_limits_warnings_never_after_targets_and_targets_are_working_days() =>
        Assert.All(Rules, rule =>
        {
            foreach (var day in Every.Day.Where(day => day.Year is 2026 or 2027))
            {
                var item = Item(rule.Facts(day), rule.Rule, rule.Step);

                Assert.True(item.StaffTarget <= item.LastLawfulDay && item.WarnFrom <= item.StaffTarget, $"{rule.Rule} {day:O}");
                Assert.True(BankHolidays.England.IsWorkingDay(item.StaffTarget!.Value), $"{rule.Rule} {day:O}");
            }
        });

    [Fact]
    public void A_fact_a_day_earlier_never_makes_a_date_later() =>
        Assert.All(Rules, rule =>
        {
            var before = DateOnly.MinValue;
            foreach (var limit in Every.Day.Where(day => day.Year is 2027 or 2028).Select(day => Item(rule.Facts(day), rule.Rule, rule.Step).LastLawfulDay!.Value))
            {
                Assert.True(before <= limit);
                before = limit;
            }
        });

    private static DueItem Item(CaseFacts facts, string rule, string step) => CaseRules.Answer(facts).Item(rule, step);

    private static CaseFacts On(DateOnly day) => new() { AsOf = day };

    private static CaseFacts Ordered(DateOnly day, string kind) => On(day) with { Tribunal = new(day, kind) };

    private static CaseFacts Met(DateOnly day) => On(day) with { AnnualReview = new() { Meeting = day } };
}
