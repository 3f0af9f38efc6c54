using Microsoft.EntityFrameworkCore;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The latest values of several names, each unpacked where it is asked for.</summary>
public sealed class LatestValues
{
    private readonly IReadOnlyDictionary<string, byte[]> contents;
    private readonly SnapshotCache cache;

    private LatestValues(IReadOnlyDictionary<string, byte[]> contents, SnapshotCache cache) => (this.contents, this.cache) = (contents, cache);

    internal static async Task<LatestValues> LoadAsync(HubContext db, SnapshotCache cache, SchoolNumber school, IReadOnlyCollection<string> names, DateOnly upTo, CancellationToken cancel)
    {
        var number = school.ToString();
        var found = await db.Snapshots
            .Where(s => s.School == number && names.Contains(s.Name) && s.Night <= upTo
                && !db.Snapshots.Any(newer => newer.School == number && newer.Name == s.Name && newer.Night > s.Night && newer.Night <= upTo))
            .Select(s => new { s.Name, s.Content }).ToDictionaryAsync(s => s.Name, s => s.Content, cancel);
        return new(found, cache);
    }

    /// <summary>The value of a name; null when none was saved.</summary>
    public T? Of<T>(string name)
        where T : class => contents.TryGetValue(name, out var content) ? cache.Get<T>(content) : null;
}
