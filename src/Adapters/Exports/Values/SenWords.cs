using System.Collections.Concurrent;

namespace SenHub.Adapters.Exports.Values;

/// <summary>Maps the words of an export to census codes (CBDS 100472 status, 100081 need). The lists are data; a school's own come first.</summary>
internal sealed class SenWords
{
    private const int MostRemembered = 1_000;

    private readonly Dictionary<string, string> statuses;
    private readonly Dictionary<string, string> needs;

    // A file says the same few words a hundred thousand times.
    private readonly ConcurrentDictionary<string, string?> knownStatuses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> knownNeeds = new(StringComparer.Ordinal);

    private SenWords(Dictionary<string, string> statuses, Dictionary<string, string> needs)
    {
        this.statuses = statuses;
        this.needs = needs;
    }

    /// <summary>The shipped lists.</summary>
    public static SenWords Shipped { get; } = Read(ShippedData.Read<Lists>("codes.json"));

    /// <summary>The shipped lists under a school's own words.</summary>
    public SenWords With(ColumnMapOptions? own) => own is null
        ? this
        : new SenWords(Over(statuses, own.Statuses), Over(needs, own.Needs));

    /// <summary>N, K, E or a legacy code; null when the words are not known.</summary>
    public string? Status(string words) => Remember(knownStatuses, statuses, words);

    /// <summary>A need type; null when the words are not known.</summary>
    public string? Need(string words) => Remember(knownNeeds, needs, words);

    /// <summary>Every need of a cell, in its order: one label, or several joined by semicolons, bars, line breaks or commas. A label may hold commas itself. Null stands for words not known.</summary>
    public IReadOnlyList<string?> NeedsIn(string? cell)
    {
        var found = new List<string?>();
        if (string.IsNullOrWhiteSpace(cell))
            return found;
        foreach (var part in cell.Split([';', '|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            AddNeeds(part, found);
        return found;
    }

    // The longest run of pieces that is a known label wins: "Speech, language and communication needs, ASD" holds two needs.
    private void AddNeeds(string part, List<string?> found)
    {
        var pieces = part.Split(',', 40, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var at = 0; at < pieces.Length;)
        {
            var length = Math.Min(4, pieces.Length - at);
            while (length > 1 && Need(string.Join(' ', pieces[at..(at + length)])) is null)
                length--;
            found.Add(Need(string.Join(' ', pieces[at..(at + length)])));
            at += length;
        }
    }

    private static string? Remember(ConcurrentDictionary<string, string?> known, Dictionary<string, string> all, string words)
    {
        if (known.TryGetValue(words, out var code))
            return code;
        code = Find(all, words);
        if (known.Count < MostRemembered)
            known[words] = code;
        return code;
    }

    // "K", "K - SEN Support", "SEN Support (K)": whole, then before a dash, then within or before brackets.
    private static string? Find(Dictionary<string, string> words, string text) =>
        Candidates(text).Select(candidate => words.GetValueOrDefault(Words.Fold(candidate))).FirstOrDefault(code => code is not null);

    private static IEnumerable<string> Candidates(string text)
    {
        yield return text;
        if (text.Split(" - ", 2) is [var before, _])
            yield return before;
        if (text.Split('(', 2) is [var outside, var inside])
        {
            yield return inside;
            yield return outside;
        }
    }

    private static SenWords Read(Lists lists) => new(ByWord(lists.Statuses), ByWord(lists.Needs));

    private static Dictionary<string, string> ByWord(Dictionary<string, string[]> codes) =>
        codes.SelectMany(pair => pair.Value.Select(word => (Word: Words.Fold(word), Code: pair.Key)))
            .ToDictionary(pair => pair.Word, pair => pair.Code, StringComparer.Ordinal);

    private static Dictionary<string, string> Over(Dictionary<string, string> shipped, Dictionary<string, string> own)
    {
        var both = new Dictionary<string, string>(shipped, StringComparer.Ordinal);
        foreach (var (word, code) in own)
            both[Words.Fold(word)] = code.Trim().ToUpperInvariant();
        return both;
    }

    private sealed record Lists(Dictionary<string, string[]> Statuses, Dictionary<string, string[]> Needs);
}
