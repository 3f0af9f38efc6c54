using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews;

public sealed class DueRulesTests
{
    [Fact]
    public void Items_stand_by_day_pupil_rule_step_and_cycle()
    {
        int[] pupils = [3, 1, 2];
        ReviewMeeting[] reviews = [.. pupils.SelectMany(pupil => new[] { A.Review("2027-02-04", pupil) with { Kind = "Interim" }, A.Review("2027-02-04", pupil) })];

        var items = DueRules.For(A.RollOf([.. pupils.Select(A.Child)]), A.Facts with { Plans = [.. pupils.Select(A.Plan)], Reviews = reviews }, A.Day("2026-11-23"));

        Assert.Equal(
            items.OrderBy(item => item.LastLawfulDay ?? DateOnly.MaxValue).ThenBy(item => item.Pupil!.Value)
                .ThenBy(item => item.RuleId, StringComparer.Ordinal).ThenBy(item => item.Step, StringComparer.Ordinal).ThenBy(item => item.Cycle, StringComparer.Ordinal),
            items);
        Assert.Equal(items.Count, items.DistinctBy(item => (item.Pupil, item.RuleId, item.Step, item.Cycle)).Count());
    }

    [Fact]
    public void Every_step_says_what_it_is_where_it_comes_from_and_how_sure_that_is() =>
        Assert.All(DueRules.Steps, step =>
        {
            Assert.All([step.Title, step.Does, step.Arithmetic, step.Source], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.Contains(step.Confidence, (string[])["High", "Med", "Low"]);
        });

    [Fact]
    public void Rules_one_to_eight_of_the_annual_review_are_all_computed() =>
        Assert.Superset(
            Enumerable.Range(1, 8).Select(rule => FormattableString.Invariant($"AR-0{rule}")).ToHashSet(),
            DueRules.Steps.Select(step => step.RuleId).ToHashSet());

    [Fact]
    public void No_two_steps_have_one_name() =>
        Assert.Equal(DueRules.Steps.Count, DueRules.Steps.DistinctBy(step => (step.RuleId, step.Step)).Count());

    [Fact]
    public void Whatever_the_day_a_plan_was_made_targets_are_never_after_limits_and_days_of_school_where_the_school_acts() =>
        Assert.All(new DaySpan(A.Day("2025-11-24"), A.Day("2026-11-23")).Days(), made =>
        {
            var facts = A.Facts with { Plans = [A.Plan() with { PlanMade = made }] };

            var items = DueRules.For(A.RollOf(A.Child()), facts, A.Day("2026-11-23"));

            Assert.All(items, item => Assert.True(item.StaffTarget <= item.LastLawfulDay && item.WarnFrom <= item.StaffTarget));
            Assert.All(items, item => Assert.True(item.Owner == DutyOwner.School ? A.Calendar.IsOpen(item.StaffTarget!.Value) : BankHolidays.England.IsWorkingDay(item.StaffTarget!.Value)));
        });

    [Fact]
    public void An_earlier_plan_is_never_due_later()
    {
        var ends = new DaySpan(A.Day("2025-11-24"), A.Day("2026-11-23")).Days()
            .Select(made => A.Facts with { Plans = [A.Plan() with { PlanMade = made }] })
            .Select(facts => DueRules.For(A.RollOf(A.Child()), facts, A.Day("2026-11-23")).ToDictionary(item => $"{item.RuleId} {item.Step}", item => item.LastLawfulDay))
            .ToList();

        Assert.All(ends.Zip(ends.Skip(1)), pair =>
            Assert.All(pair.First, earlier => Assert.True(earlier.Value <= pair.Second[earlier.Key])));
    }

    [Fact]
    public void Items_come_by_last_lawful_day_and_those_without_one_last()
    {
        var facts = A.Facts with { Plans = [A.Plan(1), A.Plan(2) with { PlanMade = null }, A.Plan(3) with { PlanMade = A.Day("2026-02-01") }] };

        var items = DueRules.For(A.RollOf(A.Child(1), A.Child(2), A.Child(3)), facts, A.Day("2026-11-23"));

        Assert.Equal(items.OrderBy(item => item.LastLawfulDay ?? DateOnly.MaxValue).ToList(), items);
        Assert.Null(items[^1].LastLawfulDay);
        Assert.Equal(A.Ref(2), items[^1].Pupil);
    }

    [Fact]
    public void Each_item_names_the_SENCo_of_the_pupils_phase()
    {
        var facts = A.Facts with
        {
            Plans = [A.Plan(1), A.Plan(2)],
            Staff = [A.Staff("SENCo", "Ms All"), A.Staff("SENCo", "Ms Upper", "5", "6")],
        };

        var items = DueRules.For(A.RollOf(A.Child(1), A.Child(2) with { NcYear = "2" }), facts, A.Day("2026-11-23"));

        Assert.All(items, item => Assert.Equal(item.Pupil == A.Ref(1) ? "Ms Upper" : "Ms All", item.Person));
    }
}
