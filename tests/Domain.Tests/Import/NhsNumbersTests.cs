using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Import;

public sealed class NhsNumbersTests
{
    [Theory]
    [InlineData("9990000018", true)] // the example on the sheet
    [InlineData("9434765919", true)] // the example of the NHS Data Dictionary
    [InlineData("9434765918", false)]
    [InlineData("943476591", false)]
    [InlineData("94347659190", false)]
    [InlineData("943476591X", false)]
    [InlineData("", false)]
    public void Ten_digits_of_which_the_last_checks_the_others(string number, bool right) => Assert.Equal(right, NhsNumbers.IsRight(number));

    [Fact]
    public void One_wrong_digit_and_two_neighbours_swapped_are_always_noticed()
    {
        const string Right = "9434765919";
        var slips = from at in Enumerable.Range(0, 10) from digit in "0123456789" where digit != Right[at] select Right[..at] + digit + Right[(at + 1)..];
        var swaps = from at in Enumerable.Range(0, 9) where Right[at] != Right[at + 1] select Right[..at] + Right[at + 1] + Right[at] + Right[(at + 2)..];

        Assert.DoesNotContain(slips.Concat(swaps), NhsNumbers.IsRight);
    }

    [Theory]
    [InlineData("999 000 0018", "9990000018")]
    [InlineData(" 999-000-0018 ", "9990000018")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Blanks_and_dashes_are_no_part_of_it(string? typed, string? number) => Assert.Equal(number, NhsNumbers.Tidy(typed));
}
