using System.Globalization;

namespace SenHub.Printing.Shaping;

/// <summary>What could not be printed as given, gathered while a document is made. Counts and code points only.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<int, int> missing = [];
    private readonly List<string> others = [];

    /// <summary>Control characters left out.</summary>
    public int ControlCharacters { get; set; }

    /// <summary>Unpaired surrogates, private-use characters and non-characters.</summary>
    public int BrokenCharacters { get; set; }

    /// <summary>Marks that stand on no letter.</summary>
    public int LoneMarks { get; set; }

    /// <summary>No face has the character: a box was drawn.</summary>
    public void Missing(int codePoint) => missing[codePoint] = missing.GetValueOrDefault(codePoint) + 1;

    public void Add(string warning) => others.Add(warning);

    /// <summary>The warnings in words, in a fixed order.</summary>
    public IReadOnlyList<string> InWords()
    {
        List<string> words = [.. others];
        if (ControlCharacters > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"Control characters left out: {ControlCharacters}. Check where the text came from."));

        if (BrokenCharacters > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"Characters that are no text, drawn as boxes: {BrokenCharacters}. Check where the text came from."));

        if (LoneMarks > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"Marks without a letter to stand on: {LoneMarks}. Check the spelling."));

        foreach (var (codePoint, times) in missing)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"No glyph for U+{codePoint:X4}, drawn as a box: {times} times."));

        return words;
    }
}
