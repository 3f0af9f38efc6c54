namespace SenHub.Domain;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The known word with the fewest changes; the first of several; empty where none is known.</summary>
    public static string To(string typed, IEnumerable<string> known) => known.MinBy(word => Distance(typed.ToUpperInvariant(), word.ToUpperInvariant())) ?? "";

    /// <summary>How many letters must be put in, taken out or changed to make one word of the other.</summary>
    public static int Changes(string one, string other) => Distance(one, other);

    // Levenshtein's distance over two rows.
    private static int Distance(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var at = 1; at <= one.Length; at++)
        {
            var now = new int[other.Length + 1];
            now[0] = at;
            for (var to = 1; to <= other.Length; to++)
                now[to] = Math.Min(Math.Min(now[to - 1], before[to]) + 1, before[to - 1] + (one[at - 1] == other[to - 1] ? 0 : 1));
            before = now;
        }

        return before[^1];
    }
}
