using System.Globalization;
using System.Text.Json;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>One JSON object, read strictly: every member must be asked for once, and be what it should be. Faults name the member.</summary>
internal sealed class DatesObject
{
    private readonly Dictionary<string, JsonElement> members = [];
    private readonly string path;
    private readonly List<string> faults;

    /// <summary>Takes the object's members; a member that stands twice is a fault.</summary>
    public DatesObject(JsonElement element, string path, List<string> faults)
    {
        (this.path, this.faults) = (path, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuse("", "must be an object");
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value))
                Refuse(member.Name, "stands twice");
        }
    }

    /// <summary>A day as YYYY-MM-DD between 1990 and 2100; null when not said.</summary>
    public DateOnly? Day(string name) => Take(name) is { } value ? DayOf(value, name) : null;

    /// <summary>A whole number in a range; null when not said.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
            return number;
        Refuse(name, FormattableString.Invariant($"must be a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>An NC year as a number or as people write it; null when not said.</summary>
    public int? Year(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && SchoolYear.NcYearName(number) is not null)
            return number;
        if (value.ValueKind == JsonValueKind.String && SchoolYear.TryRead(value.GetString(), out var year))
            return year;
        Refuse(name, "must be an NC year: N1, N2, R, or 1 to 14, also as \"Year 6\"");
        return null;
    }

    /// <summary>True or false; null when not said.</summary>
    public bool? Flag(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Refuse(name, "must be true or false");
        return null;
    }

    /// <summary>A text; one of those allowed, where any are named; null when not said.</summary>
    public string? Text(string name, params IEnumerable<string> allowed)
    {
        if (Take(name) is not { } value)
            return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (text is not null && (!allowed.Any() || allowed.Contains(text)))
            return text;
        Refuse(name, allowed.Any() ? $"must be one of {string.Join(", ", allowed)}" : "must be a text");
        return null;
    }

    /// <summary>An object in the object; null when not said.</summary>
    public T? Part<T>(string name, Func<DatesObject, T> read)
        where T : class => Take(name) is { } value ? Object(name, value, read) : null;

    /// <summary>An object that was taken by hand.</summary>
    public T Object<T>(string name, JsonElement value, Func<DatesObject, T> read)
    {
        var part = new DatesObject(value, At(name), faults);
        var result = read(part);
        part.Done();
        return result;
    }

    /// <summary>A list; each entry with its name for faults; empty when not said.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonElement, string, T> read)
    {
        if (Take(name) is not { } value)
            return [];
        if (value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Select((entry, index) => read(entry, FormattableString.Invariant($"{name}[{index}]")))];
        Refuse(name, "must be a list");
        return [];
    }

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T> Parts<T>(string name, Func<DatesObject, T> read) => List(name, (entry, at) => Object(at, entry, read));

    /// <summary>A day that stands in a list.</summary>
    public DateOnly DayOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.IsPlausible())
            return day;
        Refuse(name, "must be a date as YYYY-MM-DD between 1990 and 2100");
        return new(1990, 1, 1); // never used: with a fault there is no answer
    }

    /// <summary>The raw member; null when not said, or said to be null.</summary>
    public JsonElement? Take(string name) =>
        members.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Notes a fault of a member.</summary>
    public void Refuse(string name, string why) => faults.Add($"{(At(name).Length == 0 ? "the case" : At(name))}: {why}");

    /// <summary>What was not asked for is unknown.</summary>
    public void Done()
    {
        foreach (var name in members.Keys)
            Refuse(name, "is not a member that is known");
    }

    private string At(string name) => path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";
}
