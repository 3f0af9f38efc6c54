using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SnapshotCacheTests
{
    [Fact]
    public void The_same_bytes_are_kept_apart_by_what_they_are_read_as()
    {
        var (cache, bytes) = (new SnapshotCache(), LedgerJson.Pack(new List<string>()));

        Assert.Empty(cache.Get<List<string>>(bytes));
        Assert.Empty(cache.Get<List<int>>(bytes));
    }

    [Fact]
    public void Many_hands_that_ask_at_the_same_moment_are_given_one_value()
    {
        var (cache, bytes) = (new SnapshotCache(), LedgerJson.Pack(Enumerable.Range(0, 50_000).ToList()));
        var given = new List<int>[16];

        Parallel.For(0, given.Length, hand => given[hand] = cache.Get<List<int>>([.. bytes]));

        Assert.All(given, one => Assert.Same(given[0], one));
        Assert.Equal(50_000, given[0].Count);
    }
}
