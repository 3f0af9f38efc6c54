using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class RecentTests
{
    [Fact]
    public void What_nobody_asked_for_longest_goes_where_more_comes_in()
    {
        var kept = new Recent<string, int>(most: 3);
        kept.Keep("first", 1, weighs: 1);
        kept.Keep("second", 2, weighs: 1);
        kept.Keep("third", 3, weighs: 1);

        kept.TryGet("first", out _);
        kept.Keep("fourth", 4, weighs: 1);

        Assert.True(kept.TryGet("first", out var value));
        Assert.Equal(1, value);
        Assert.False(kept.TryGet("second", out _));
        Assert.Equal(3, kept.Count);
    }

    [Fact]
    public void However_much_comes_in_the_whole_weighs_no_more_than_its_bound()
    {
        var kept = new Recent<int, int>(most: 100);

        for (var key = 0; key < 10_000; key++)
            kept.Keep(key, key, weighs: 7);

        Assert.Equal(100 / 7, kept.Count);
        Assert.True(kept.TryGet(9_999, out _));
    }

    [Fact]
    public void A_single_value_is_kept_whatever_it_weighs()
    {
        var kept = new Recent<string, int>(most: 10);
        kept.Keep("small", 1, weighs: 1);

        kept.Keep("large", 2, weighs: 1_000);

        Assert.True(kept.TryGet("large", out _));
        Assert.Equal(1, kept.Count);
    }

    [Fact]
    public void A_value_in_the_place_of_another_weighs_for_itself_alone()
    {
        var kept = new Recent<string, int>(most: 10);

        for (var times = 0; times < 100; times++)
            kept.Keep("same", times, weighs: 6);
        kept.Keep("other", 0, weighs: 4);

        Assert.True(kept.TryGet("same", out var value));
        Assert.Equal(99, value);
        Assert.Equal(2, kept.Count);
    }
}
