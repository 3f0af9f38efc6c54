using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class PasswordAgeTests
{
    private static readonly DateOnly Set = A.Day("2026-02-02");

    [Theory]
    [InlineData("2026-02-02", null)]
    [InlineData("2027-02-01", null)]
    [InlineData("2027-02-02", "it is older than a year")]
    [InlineData("2029-01-01", "it is older than a year")]
    public void A_password_is_renewed_each_year(string day, string? why) => Assert.Equal(why, PasswordAge.Why(Set, A.Day(day), []));

    [Fact]
    public void One_of_29_February_is_a_year_old_on_the_28th_of_the_next() =>
        Assert.Equal((null, "it is older than a year"), (PasswordAge.Why(A.Day("2028-02-29"), A.Day("2029-02-27"), []), PasswordAge.Why(A.Day("2028-02-29"), A.Day("2029-02-28"), [])));

    [Theory]
    [InlineData("SENCo", "2026-04-30", true)] // the first day after
    [InlineData("office", "2026-04-30", true)]
    [InlineData("SENCo", "2026-05-01", false)] // today is the last day
    [InlineData("SENCo", "2026-02-01", false)] // had gone before it was set
    [InlineData("SENCo", null, false)]
    [InlineData("Support staff", "2026-04-30", false)]
    public void It_is_renewed_when_somebody_has_left_who_may_know_it(string role, string? last, bool due) =>
        Assert.Equal(due, PasswordAge.Why(Set, A.Day("2026-05-01"), [new() { Name = "Ms Sen", Role = role, To = last is null ? null : A.Day(last) }]) is not null);

    [Fact]
    public void Another_role_after_the_last_is_no_leaving() =>
        Assert.Null(PasswordAge.Why(Set, A.Day("2026-05-01"), [new() { Name = "Ms Sen", Role = "SENCo", To = A.Day("2026-04-30") }, new() { Name = "ms sen ", Role = "Head", From = A.Day("2026-05-01") }]));
}
