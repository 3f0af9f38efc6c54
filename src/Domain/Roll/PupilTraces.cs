using System.Buffers;
using System.Text.RegularExpressions;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>By what a pupil can be found in whatever the hub keeps, so that all of it can be taken out (SD-W3). What another pupil has as well, a brother's mother for one, is no trace: it is the other's own.</summary>
public sealed record PupilTraces
{
    /// <summary>The short reference.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Reference, numbers and ids of the pupil and of the pupil's contacts: where one stands, the thing is the pupil's.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The unique pupil numbers among them: an export that gives one brings the pupil back.</summary>
    public required IReadOnlyList<string> Upns { get; init; }

    /// <summary>Ids that systems gave, each with its system; short numbers, so they mean the pupil only where a source id stands.</summary>
    public required IReadOnlyList<SourceOf> Sources { get; init; }

    /// <summary>Names, and what reaches the contacts, of nobody else on the roll: in other pupils' texts they are blotted out.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The traces of a pupil as nights have known them.</summary>
    /// <param name="known">The pupil in every version there is; at least one.</param>
    /// <param name="others">The other pupils of the school.</param>
    public static PupilTraces Of(IReadOnlyList<Pupil> known, IReadOnlyList<Pupil> others)
    {
        var theirs = others.SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<string> upns = [.. known.SelectMany(pupil => new[] { pupil.Upn?.ToString(), pupil.UpnAsWritten }).OfType<string>().Distinct()];
        return new PupilTraces
        {
            Pupil = known[0].Ref,
            Keys =
            [
                known[0].Ref.ToString(), .. upns,
                .. known.Select(pupil => pupil.Id).Concat(known.SelectMany(pupil => pupil.Contacts).Select(contact => contact.Id)).Distinct().SelectMany(id => new[] { id.ToString("D"), id.ToString("N") }),
                .. known.SelectMany(RowKeys.Of).Where(RowKeys.IsSource).Distinct(),
            ],
            Upns = upns,
            Sources = [.. known.Where(pupil => pupil.SourceId is not null).Select(pupil => new SourceOf(pupil.SourceId!, pupil.SourceSystem)).Distinct()],
            Words = [.. known.SelectMany(WordsOf).Distinct(StringComparer.OrdinalIgnoreCase).Where(word => !theirs.Contains(word)).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)],
        };
    }

    private Search? search;

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Rev", "Prof", "Sir", "Lady", "Lord"];

    /// <summary>Whether one of the pupil's keys stands in a text, whole and not as a part of another.</summary>
    public bool IsMarked(string text) => text.AsSpan().ContainsAny(Fast.OfKeys) && Keys.Any(key => Finds(text, key));

    /// <summary>Whether a key, a name or a way to a contact stands in it.</summary>
    public bool IsIn(string text) => text.AsSpan().ContainsAny(Fast.OfAll) && Keys.Concat(Words).Any(trace => Finds(text, trace));

    /// <summary>The text without them.</summary>
    /// <param name="with">What stands in their place.</param>
    public string Without(string text, string with) =>
        IsIn(text) ? Keys.Concat(Words).Aggregate(text, (left, trace) => Pattern(trace).Replace(left, with)) : text;

    // Tens of millions of texts are looked through: one pass over each says that there is nothing.
    private Search Fast => search is { } known && ReferenceEquals(known.Keys, Keys) && ReferenceEquals(known.Words, Words) ? known : search = new(Keys, Words);

    private static bool Finds(string text, string trace) =>
        text.Contains(trace, StringComparison.OrdinalIgnoreCase) && Pattern(trace).IsMatch(text);

    // One word alone would blot out half the school.
    private static IEnumerable<string> NamesOf(Contact contact)
    {
        var words = contact.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2)
            yield break;
        yield return contact.Name.Trim();
        if (words.Length > 2 && Titles.Contains(words[0].TrimEnd('.'), StringComparer.OrdinalIgnoreCase))
            yield return string.Join(' ', words[1..]);
    }

    private static Regex Pattern(string trace) => new($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(trace)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static IEnumerable<string> WordsOf(Pupil pupil)
    {
        foreach (var forename in new[] { pupil.Forename, pupil.PreferredForename }.OfType<string>())
        {
            foreach (var surname in new[] { pupil.Surname, pupil.PreferredSurname }.OfType<string>())
            {
                yield return $"{forename} {surname}";
                yield return $"{surname}, {forename}";
            }
        }

        foreach (var contact in pupil.Contacts)
        {
            foreach (var name in NamesOf(contact))
                yield return name;
            if (contact.Email is { } email)
                yield return email;
            foreach (var phone in contact.Phones)
                yield return phone;
        }
    }

    private sealed class Search(IReadOnlyList<string> keys, IReadOnlyList<string> words)
    {
        public IReadOnlyList<string> Keys { get; } = keys;

        public IReadOnlyList<string> Words { get; } = words;

        public SearchValues<string> OfKeys { get; } = SearchValues.Create([.. keys], StringComparison.OrdinalIgnoreCase);

        public SearchValues<string> OfAll { get; } = SearchValues.Create([.. keys, .. words], StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>An id that a system gave a pupil.</summary>
/// <param name="System">Blank for the school's MIS.</param>
public sealed record SourceOf(string Id, string System);
