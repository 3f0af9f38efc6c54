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
}
