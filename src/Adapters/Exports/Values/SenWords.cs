namespace SenHub.Adapters.Exports.Values;

/// <summary>Maps the words of an export to census codes (CBDS 100472 status, 100081 need). The lists are data; a school's own come first.</summary>
internal sealed class SenWords
{
    private readonly Dictionary<string, string> statuses;
    private readonly Dictionary<string, string> needs;

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
    public string? Status(string words) => Find(statuses, words);

    /// <summary>A need type; null when the words are not known.</summary>
    public string? Need(string words) => Find(needs, words);

    /// <summary>Every need of a cell, in its order: one label, or several joined by semicolons, bars, line breaks or commas. A label may hold commas itself. Null stands for words not known.</summary>
    public IReadOnlyList<string?> NeedsIn(string? cell)
    {
        var found = new List<string?>();
        foreach (var part in (cell ?? "").Split([';', '|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
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
