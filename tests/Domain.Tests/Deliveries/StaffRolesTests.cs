using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class StaffRolesTests
{
    private static readonly DateOnly Day = A.Day("2026-11-23");

    private static readonly StaffRole[] Staff =
    [
        A.Staff("Head", "Ms Head"), A.Staff("Lead SENCo", "Ms Lead"),
        A.Staff("SENCo", "Ms Lower", "7", "8", "9") with { To = A.Day("2026-12-31") },
        A.Staff("SENCo", "Ms Next", "7", "8", "9") with { From = A.Day("2027-01-01") },
        A.Staff("SENCo", "Ms Seven", "7"),
    ];

    [Theory]
    [InlineData("8", "2026-11-23", "Ms Lower")]
    [InlineData("8", "2026-12-31", "Ms Lower")]
    [InlineData("8", "2027-01-01", "Ms Next")]
    [InlineData("7", "2026-11-23", "Ms Seven")]
    [InlineData("11", "2026-11-23", "Ms Lead")]
    public void A_pupils_SENCo_is_the_one_of_the_year_and_the_day(string year, string day, string name) =>
        Assert.Equal(name, Staff.SencoOf(A.Child() with { NcYear = year }, A.Day(day))?.Name);

    [Fact]
    public void A_pupil_without_a_year_in_the_MIS_is_placed_by_age() =>
        Assert.Equal("Ms Seven", Staff.SencoOf(A.Child() with { NcYear = null, BornOn = A.Day("2015-01-10") }, Day)?.Name);

    [Fact]
    public void Where_nobody_is_SENCo_or_lead_a_deputy_then_the_head_stands_in()
    {
        StaffRole[] few = [Staff[0], A.Staff("Deputy", "Ms Deputy")];

        Assert.Equal("Ms Deputy", few.SencoOf(A.Child(), Day)?.Name);
        Assert.Equal("Ms Head", few[..1].SencoOf(A.Child(), Day)?.Name);
        Assert.Null(Array.Empty<StaffRole>().SencoOf(A.Child(), Day));
    }

    [Theory]
    [InlineData("mr.safe", null, true)]
    [InlineData("MR.SAFE", null, true)]
    [InlineData("ms.sen", null, false)]
    [InlineData("dsl01", "dsl01", true)]
    [InlineData("mr.safe", "dsl01", false)]
    public void A_role_is_its_holders_own_account_or_the_one_the_settings_name(string account, string? named, bool holds) =>
        Assert.Equal(holds, A.Facts.Staff.Holds(StaffRoles.SafeguardingLead, account, named, A.Day("2026-11-20")));

    [Fact]
    public void A_role_that_nobody_holds_is_nobodys_account() =>
        Assert.False(A.Facts.Staff.Holds(StaffRoles.Head, "dsl01", "dsl01", A.Day("2026-11-20")));
}
