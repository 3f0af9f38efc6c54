using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Reviews;

public sealed class EscalationTests
{
    private static readonly SencoFacts Facts = A.Facts with { Staff = [.. A.Facts.Staff, A.Staff("Deputy", "Mr Deputy"), A.Staff("Head", "Mrs Head")] };

    [Theory]
    [InlineData("2026-11-18", "Ms Sen")]
    [InlineData("2026-11-19", "Mr Deputy")]
    [InlineData("2026-11-23", "Mr Deputy")]
    [InlineData("2026-11-24", "Mrs Head")]
    [InlineData("2026-12-18", "Mrs Head")]
    public void A_step_untouched_for_three_school_days_goes_to_the_deputy_then_the_head(string night, string person) =>
        Assert.Equal(person, PassOn(Item, night).Person);

    [Fact]
    public void Its_basis_says_to_whom_and_why() =>
        Assert.Equal("a basis; untouched for 3 school days after the staff target, so passed on to Mr Deputy (Deputy)", PassOn(Item, "2026-11-19").Basis);

    [Fact]
    public void A_holiday_is_no_time_of_neglect() =>
        Assert.Equal("Ms Sen", PassOn(Item with { StaffTarget = A.Day("2026-12-17"), LastLawfulDay = A.Day("2026-12-20") }, "2027-01-03").Person);

    public static TheoryData<DueItem> NotPassedOn =>
    [
        Item with { Owner = DutyOwner.LA }, Item with { Kind = DueKind.Guidance }, Item with { Status = DueStatus.Done }, Item with { Status = DueStatus.DueSoon },
        Item with { Tentative = true }, Item with { RuleId = Domain.Deliveries.StatutoryHold.RuleId }, Item with { StaffTarget = null },
    ];

    [Theory]
    [MemberData(nameof(NotPassedOn))]
    public void Only_the_schools_own_open_statutory_steps_are_passed_on(DueItem item) => Assert.Same(item, PassOn(item, "2026-12-18"));

    [Fact]
    public void Without_a_deputy_the_head_is_next_and_without_both_it_stays()
    {
        Assert.Equal("Mrs Head", Escalation.Apply([Item], Facts with { Staff = [A.Staff("Head", "Mrs Head")] }, A.Day("2026-11-19")).Single().Person);
        Assert.Same(Item, Escalation.Apply([Item], A.Facts, A.Day("2026-12-18")).Single());
    }

    [Fact]
    public void Who_held_the_role_before_is_not_asked() =>
        Assert.Equal("Mr New", Escalation.Apply([Item], Facts with { Staff = [A.Staff("Deputy", "Mr Old") with { To = A.Day("2026-11-01") }, A.Staff("Deputy", "Mr New") with { From = A.Day("2026-11-02") }] }, A.Day("2026-11-19")).Single().Person);

    private static DueItem Item { get; } = new()
    {
        Pupil = A.Ref(),
        RuleId = "AR-06",
        Step = "report",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Status = DueStatus.Overdue,
        Basis = "a basis",
        Source = "SEND Regulations 2014",
        Confidence = "High",
        StaffTarget = A.Day("2026-11-16"),
        LastLawfulDay = A.Day("2026-11-17"),
        Person = "Ms Sen",
    };

    private static DueItem PassOn(DueItem item, string night) => Escalation.Apply([item], Facts, A.Day(night)).Single();
}
