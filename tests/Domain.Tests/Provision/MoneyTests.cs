using FsCheck.Fluent;
using SenHub.Domain.Provision;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Provision;

public sealed class MoneyTests
{
    [Fact]
    public void Three_pupils_share_a_hundred_pounds_to_the_penny()
    {
        var example = Case.Of("EX62");

        var shares = Money.Share(example.Number("total")!.Value, (int)example.Number("pupils")!.Value);

        Assert.Equal(example.Texts("per_pupil"), shares.Select(share => share.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(example.ExpectedNumber("sum"), shares.Sum());
    }

    [Fact]
    public void Shares_add_up_to_the_whole_and_differ_by_a_penny_at_most() =>
        Assert.All(Enumerable.Range(-50, 1051), pennies => Assert.All(Enumerable.Range(1, 12), pupils =>
        {
            var shares = Money.Share(pennies / 100m, pupils);

            Assert.Equal(pennies / 100m, shares.Sum());
            Assert.True(shares.Max() - shares.Min() <= 0.01m);
        }));

    [Fact]
    public void A_greater_total_never_gives_anybody_less() =>
        Assert.All(Enumerable.Range(0, 1000), pennies => Assert.All(Enumerable.Range(1, 12), pupils =>
            Assert.All(Enumerable.Range(0, pupils), at =>
                Assert.True(Money.ShareOf(pennies / 100m, pupils, at) <= Money.ShareOf((pennies + 1) / 100m, pupils, at)))));

    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("0.1249999999999999999999999999", "0.13")]
    [InlineData("0.1249", "0.12")]
    [InlineData("-0.125", "-0.13")]
    public void Half_a_penny_goes_away_from_zero_even_after_a_division(string pounds, string rounded) =>
        Assert.Equal(Decimal(rounded), Money.Penny(Decimal(pounds)));

    [Fact]
    public void Large_totals_share_without_loss() =>
        Always.Holds(Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(1, 40)).ToArbitrary(), pair =>
            Money.Share(pair.Item1 / 100m, pair.Item2).Sum() == pair.Item1 / 100m);

    [Fact]
    public void Nobody_cannot_share() => Assert.Throws<ArgumentOutOfRangeException>(() => Money.Share(1, 0));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
