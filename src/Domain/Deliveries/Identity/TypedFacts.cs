using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Everything that one pupil's rows of the SENCo's files hold, by what it is: texts and days. It asks the records themselves, so that a new column is not forgotten.</summary>
public sealed class TypedFacts
{
    // Asked for each row of each paper; there are some dozen types of row.
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Columns = new();
    private static readonly PropertyInfo[] Lists = [.. typeof(SencoFacts).GetProperties().Where(property => property.PropertyType.IsGenericType)];

    private readonly List<string> texts = [];
    private readonly HashSet<DateOnly> days = [];

    private TypedFacts()
    {
    }

    /// <summary>All texts typed.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>All days on record.</summary>
    public IReadOnlySet<DateOnly> Days => days;

    /// <summary>Of a pupil's share (<see cref="PupilShare.ShareOf"/>), and of whatever else is the pupil's own.</summary>
    public static TypedFacts Of(SencoFacts share, params IEnumerable<object?> others)
    {
        var found = new TypedFacts();
        foreach (var rows in Lists.Select(property => property.GetValue(share)))
            found.Take(rows, 0);
        foreach (var other in others)
            found.Take(other, 0);
        return found;
    }

    private static PropertyInfo[] ColumnsOf(Type row) =>
        [.. row.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)];

    private void Take(object? value, int depth)
    {
        switch (value)
        {
            case string text:
                texts.Add(text);
                break;
            case DateOnly day:
                days.Add(day);
                break;
            case IEnumerable rows when depth < 4:
                foreach (var row in rows)
                    Take(row, depth + 1);
                break;
            // Where a row stands in its file tells nothing of the pupil.
            case { } row when depth < 4 && row is not Place && row.GetType() is { IsPrimitive: false, IsEnum: false } type && type.Namespace?.StartsWith("SenHub.", StringComparison.Ordinal) == true:
                foreach (var property in Columns.GetOrAdd(type, ColumnsOf))
                    Take(property.GetValue(row), depth + 1);
                break;
        }
    }
}
