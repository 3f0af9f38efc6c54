namespace SenHub.Domain.Deliveries.Identity;

/// <summary>What is known to belong in a text: whole names, and the words that people typed about the pupil.</summary>
internal sealed class KnownWords
{
    private readonly Dictionary<string, List<string[]>> names = [];
    private readonly Lazy<HashSet<(string, string)>> typed;
    private readonly bool isAllTyped;

    public KnownWords(ScanSubject subject)
    {
        foreach (var name in subject.KnownNames.Select(name => TextWords.Keys(Names.Key(name))).Where(name => name.Length > 1))
        {
            if (!names.TryGetValue(name[0], out var same))
                names[name[0]] = same = [];
            same.Add(name);
        }

        foreach (var own in Own(subject).Where(own => own.Length > 0))
        {
            if (!names.TryGetValue(own[0], out var same))
                names[own[0]] = same = [];
            same.Add(own);
        }

        isAllTyped = subject.IsAllTyped;
        typed = new(() => Pairs(subject.TypedTexts));
    }

    /// <summary>How many words from one on are a name that may stand here; 0 for none.</summary>
    public int Length(List<TextWord> words, int at)
    {
        var longest = 0;
        if (names.TryGetValue(words[at].Key, out var found))
        {
            foreach (var name in found)
                longest = name.Length > longest && IndexedName.Starts(words, at, name, Gap.Stop) ? name.Length : longest;
        }

        return longest;
    }

    /// <summary>Whether a word stands with its neighbour as somebody typed it.</summary>
    public bool IsTyped(List<TextWord> words, int at) =>
        isAllTyped
        || (at > 0 && typed.Value.Contains((words[at - 1].Key, words[at].Key)))
        || (at + 1 < words.Count && typed.Value.Contains((words[at].Key, words[at + 1].Key)));

    // The pupil's own names, each alone: Grace may stand in a paper about Grace.
    private static IEnumerable<string[]> Own(ScanSubject subject) => subject.Pupil is { } pupil
        ? [TextWords.Keys(pupil.Forename), TextWords.Keys(pupil.PreferredForename), TextWords.Keys(pupil.Surname), TextWords.Keys(pupil.PreferredSurname), TextWords.Keys(pupil.MiddleNames)]
        : [];

    private static HashSet<(string, string)> Pairs(IReadOnlyList<string> texts)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var text in texts)
        {
            var words = TextWords.Of([Folded.Of(text)]);
            for (var at = 1; at < words.Count; at++)
                pairs.Add((words[at - 1].Key, words[at].Key));
        }

        return pairs;
    }
}
