namespace SenHub.Domain.Deliveries;

/// <summary>Compares names of people and agencies as different files type them: blanks, casing and a title apart.</summary>
public static class Names
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
        { "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Rev", "Sir", "Lady", "Lord" };

    /// <summary>Whether both name the same.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && !EndOtherwise(one, other) && Key(one) is { Length: > 0 } key && string.Equals(key, Key(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name as it is compared: without its title, single blanks.</summary>
    public static string Key(string name)
    {
        var words = name.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 1 && Titles.Contains(words[0].TrimEnd('.')) ? words[1..] : words);
    }

    /// <summary>A name in the form that <see cref="Same"/> compares: of two that name the same it is the same.</summary>
    public static string Folded(string name) => Key(name).ToUpperInvariant();

    // Most of two names differ in their last letter, and to see that needs no words taken apart. Of letters that other signs can stand for, nothing is said.
    private static bool EndOtherwise(string one, string other)
    {
        var last = one.AsSpan().TrimEnd();
        var otherLast = other.AsSpan().TrimEnd();
        return last.Length > 0 && otherLast.Length > 0 && char.IsAsciiLetterOrDigit(last[^1]) && char.IsAsciiLetterOrDigit(otherLast[^1])
            && char.ToUpperInvariant(last[^1]) != char.ToUpperInvariant(otherLast[^1]);
    }
}
