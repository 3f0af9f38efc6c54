using System.Collections;
using System.Globalization;
using System.Reflection;
using SenHub.Documents.House;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Proofs;

/// <summary>Turns whatever is held about a pupil into labels and values, by the records' own words: a column that is new tomorrow stands in tomorrow's copy, without anybody remembering to add it.</summary>
public static class HeldFacts
{
    private const int Deepest = 4;

    // Where a value stood in a file, and what the copy is about anyway, say nothing more about the pupil.
    private static readonly HashSet<string> Left = ["Source", "EqualityContract", "Columns"];

    /// <summary>Everything a record says; empty values are left out.</summary>
    public static IReadOnlyList<Fact> Of(object record) =>
        [.. Readable(record.GetType()).Select(property => (property.Name, Value: Text(property.GetValue(record), 0))).Where(fact => fact.Value.Length > 0).Select(fact => new Fact(Label(fact.Name), fact.Value))];

    private static string Text(object? value, int depth) => value switch
    {
        null => "",
        string text => text.Trim(),
        bool yes => yes ? "Yes" : "No",
        DateOnly day => HouseStyle.Plain(day),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
        Enum word => Label(word.ToString()),
        PupilRef or Guid => value.ToString()!,
        IEnumerable many => string.Join("; ", many.Cast<object?>().Select(one => Text(one, depth + 1)).Where(one => one.Length > 0)),
        IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().Namespace?.StartsWith("SenHub.", StringComparison.Ordinal) != true || depth >= Deepest => value.ToString() ?? "",
        _ => Said(value, depth),
    };

    private static string Said(object value, int depth) => Readable(value.GetType()).ToList() is { Count: > 0 } properties
        ? string.Join(", ", properties.Select(property => (Label(property.Name), Text: Text(property.GetValue(value), depth + 1))).Where(one => one.Text.Length > 0).Select(one => $"{one.Item1.ToLowerInvariant()}: {one.Text}"))
        : value.ToString() ?? "";

    private static IEnumerable<PropertyInfo> Readable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.CanWrite && property.GetIndexParameters().Length == 0 && !Left.Contains(property.Name));

    // "BornOn" is read as "Born on".
    private static string Label(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) && !char.IsUpper(name[at - 1]) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
