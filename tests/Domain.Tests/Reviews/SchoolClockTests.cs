using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Reviews;

public sealed class SchoolClockTests
{
    private static readonly Pupil Candidate = A.Child() with { NcYear = "11", Sen = new() { Status = SenStatus.Support } };

    [Theory]
    [InlineData("2027-02-28", "modified-papers apply")]
    [InlineData("2027-03-01", "apply")]
    [InlineData("2027-04-18", "apply")]
    [InlineData("2027-04-19", "")]
    public void Access_arrangements_are_one_line_of_the_school_until_four_weeks_after_their_days(string night, string steps)
    {
        var items = DueRules.OfSchool(A.RollOf(Candidate, Candidate with { Ref = A.Ref(2) }), A.Facts, A.Day(night));

        items = [.. items.Where(item => item.RuleId == "TRANS-02")];
        Assert.Equal(steps, string.Join(' ', items.Select(item => item.Step)));
        Assert.All(items, item => Assert.Equal(("TRANS-02", null, "Ms Sen"), (item.RuleId, item.Pupil, item.Person)));
    }

    [Theory]
    [InlineData("11", SenStatus.Plan, RollState.OnRoll, true)]
    [InlineData("13", SenStatus.Support, RollState.OnRoll, true)]
    [InlineData("11", SenStatus.None, RollState.OnRoll, false)]
    [InlineData("10", SenStatus.Plan, RollState.OnRoll, false)]
    [InlineData("11", SenStatus.Plan, RollState.Left, false)]
    public void Only_where_somebody_with_SEN_sits_examinations(string year, SenStatus status, RollState state, bool given) =>
        Assert.Equal(given, DueRules.OfSchool(A.RollOf(Candidate with { NcYear = year, State = state, Sen = new() { Status = status } }), A.Facts, A.Day("2027-01-15")).Any(item => item.RuleId == "TRANS-02"));

    [Theory]
    [InlineData("2026-06-24", false)]
    [InlineData("2026-06-25", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void The_grants_condition_is_the_schools_while_it_runs(string night, bool given) =>
        Assert.Equal(given, DueRules.OfSchool(A.RollOf(A.Child()), A.Facts, A.Day(night)).Any(item => item.RuleId == "REF-05"));

    [Fact]
    public void It_is_named_for_whoever_leads()
    {
        SencoFacts facts = A.Facts with { Staff = [A.Staff("SENCo", "Ms Sen"), A.Staff("Lead SENCo", "Dr Lead")] };

        Assert.Equal("Dr Lead", Assert.Single(DueRules.OfSchool(A.RollOf(A.Child()), facts, A.Day("2026-11-23")), item => item.RuleId == "REF-05").Person);
    }

    [Theory]
    [InlineData("2026-09-30", "autumn NotDue|DueSoon")]
    [InlineData("2026-10-01", "autumn Due")]
    [InlineData("2026-10-02", "autumn Done")]
    public void The_census_days_are_the_schools(string night, string autumn)
    {
        var items = DueRules.OfSchool(A.RollOf(A.Child()), A.Facts, A.Day(night)).Where(item => item.RuleId == "NEED-05").ToList();

        Assert.Equal(["2026-10-01", "2027-01-21", "2027-05-20"], items.Select(item => FormattableString.Invariant($"{item.LastLawfulDay:yyyy-MM-dd}")));
        Assert.Contains(items[0].Status.ToString(), autumn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_school_without_SEN_has_no_census_days_here() =>
        Assert.DoesNotContain(DueRules.OfSchool(A.RollOf(A.Child() with { Sen = SenRecord.Unknown }), A.Facts, A.Night), item => item.RuleId == "NEED-05");

    [Fact]
    public void An_empty_roll_has_none() => Assert.Empty(DueRules.OfSchool(A.RollOf(), A.Facts, A.Day("2026-11-23")));
}
