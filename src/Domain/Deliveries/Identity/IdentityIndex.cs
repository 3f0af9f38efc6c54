using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Everything by which the pupils of a roll can be told, laid out for one pass over a text (gate 2). Made once a roll.</summary>
public sealed class IdentityIndex
{
    private readonly Dictionary<string, int> upns = [];
    private readonly Dictionary<DateOnly, List<int>> births = [];
    private readonly Dictionary<string, List<IndexedName>> names = [];
    private readonly Dictionary<string, List<(int Pupil, string[] Words)>> forenames = [];

    private IdentityIndex(IReadOnlyList<Pupil> pupils)
    {
        Pupils = pupils;
        for (var at = 0; at < pupils.Count; at++)
            Add(at, pupils[at]);
    }

    /// <summary>The pupils, in the order of the roll.</summary>
    public IReadOnlyList<Pupil> Pupils { get; }

    /// <summary>The index of a roll.</summary>
    public static IdentityIndex Of(SchoolRoll roll) => new(roll.Pupils);

    internal int? WithUpn(string rest) => upns.TryGetValue(rest, out var pupil) ? pupil : null;

    internal IReadOnlyList<int> BornOn(DateOnly day) => births.TryGetValue(day, out var pupils) ? pupils : [];

    internal IReadOnlyList<IndexedName> NamesFrom(string key) => names.TryGetValue(key, out var found) ? found : [];

    internal IReadOnlyList<(int Pupil, string[] Words)> ForenamesFrom(string key) => forenames.TryGetValue(key, out var found) ? found : [];

    private void Add(int at, Pupil pupil)
    {
        if ((pupil.Upn?.ToString() ?? pupil.UpnAsWritten?.Trim().ToUpperInvariant()) is { Length: UpnSearch.Rest + 1 } upn)
            upns[upn[1..]] = at;
        Put(births, pupil.BornOn, at);
        string[][] given = [.. Distinct(TextWords.Keys(pupil.Forename), TextWords.Keys(pupil.PreferredForename))];
        string[][] family = [.. Distinct(TextWords.Keys(pupil.Surname), TextWords.Keys(pupil.PreferredSurname))];
        var middles = TextWords.Keys(pupil.MiddleNames);
        foreach (var forename in given)
        {
            Put(forenames, forename[0], (at, forename));
            foreach (var surname in family)
            {
                Put(names, forename[0], new IndexedName(at, forename, surname, middles, SurnameFirst: false));
                Put(names, surname[0], new IndexedName(at, surname, forename, middles, SurnameFirst: true));
                // The second half of a double forename is often left away.
                if (forename.Length > 1)
                    Put(names, forename[0], new IndexedName(at, forename[..1], surname, [.. middles, .. forename[1..]], SurnameFirst: false));
            }
        }
    }

    // A name of one letter is an initial: it tells nobody apart.
    private static List<string[]> Distinct(params ReadOnlySpan<string[]> ways)
    {
        var found = new List<string[]>();
        foreach (var way in ways)
        {
            if (way.Length > 0 && (way.Length > 1 || way[0].Length > 1) && !found.Exists(known => known.AsSpan().SequenceEqual(way)))
                found.Add(way);
        }

        return found;
    }

    private static void Put<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }
}
