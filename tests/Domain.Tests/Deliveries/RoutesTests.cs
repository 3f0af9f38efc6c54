using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class RoutesTests
{
    [Theory]
    [InlineData("mail", true, true)]
    [InlineData("graph", true, true)]
    [InlineData("link", true, true)]
    [InlineData("folder", true, false)]
    [InlineData("portal", true, false)]
    [InlineData("sftp:northmoor", true, false)]
    [InlineData("webhook:ep-2", true, false)]
    [InlineData("message:trust", true, false)]
    [InlineData("sftp", false, false)]
    [InlineData("sftp:", false, false)]
    [InlineData("sftp:NAME", false, false)]
    [InlineData("mail:x", false, true)]
    [InlineData("pigeon", false, true)]
    public void A_route_is_known_or_not_and_uses_an_address_or_not(string route, bool known, bool usesAddress) =>
        Assert.Equal((known, usesAddress), (Routes.IsKnown(route), Routes.UsesAddress(route)));

    [Theory]
    [InlineData(" SFTP : Northmoor ", "sftp:northmoor")]
    [InlineData("Mail", "mail")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void What_is_typed_is_compared_without_capitals_and_spaces(string? typed, string? tidy) => Assert.Equal(tidy, Routes.Tidy(typed));
}
