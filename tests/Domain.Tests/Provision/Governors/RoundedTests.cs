using SenHub.Domain.Provision.Governors;

namespace SenHub.Domain.Tests.Provision.Governors;

public sealed class RoundedTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(7, 5)]
    [InlineData(8, 10)]
    [InlineData(254, 255)]
    public void A_count_is_told_to_the_nearest_five_and_never_below(int count, int? told) => Assert.Equal(told, Rounded.Count(count));

    [Theory]
    [InlineData(3, 6, ShareKind.TooFew, 0)]
    [InlineData(4, 50, ShareKind.Few, 0)]
    [InlineData(46, 50, ShareKind.NearlyAll, 100)]
    [InlineData(50, 50, ShareKind.NearlyAll, 100)]
    [InlineData(5, 10, ShareKind.About, 50)]
    [InlineData(40, 62, ShareKind.About, 65)]
    public void A_share_says_no_more_than_few_or_nearly_all_at_its_ends(int part, int whole, ShareKind kind, int percent) =>
        Assert.Equal(new RoundedShare(kind, percent), Rounded.Share(part, whole));
}
