using System.Globalization;
using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Headings by meaning, compared by letters and digits only. The shipped maps are data: one general, and one each for the styles of SIMS, Arbor, Bromcom and ScholarPack on top of it (formats.md, section 6.2).</summary>
internal sealed class ColumnMap
{
    private const int MostContacts = 6;

    private static readonly MapFile General = ShippedData.Read<MapFile>("general.json");

    private readonly Dictionary<ReportField, List<string>> headings;
    private readonly Dictionary<string, ReportField> meanings = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofStyle;

    private ColumnMap(string style, Dictionary<ReportField, List<string>> headings, HashSet<string> ofStyle)
    {
        Style = style;
        this.headings = headings;
        this.ofStyle = ofStyle;
        foreach (var (field, known) in headings)
        {
            foreach (var heading in known)
                meanings.TryAdd(heading, field);
        }
    }

    /// <summary>General first, so that a report which fits every style belongs to none.</summary>
    public static IReadOnlyList<ColumnMap> Shipped { get; } =
        [.. new[] { "general", "sims", "arbor", "bromcom", "scholarpack" }.Select(name => Over(ShippedData.Read<MapFile>(name + ".json")))];

    /// <summary>Meaning of each contact heading, folded: which contact, which fact; number 0 for the one contact that each row is about.</summary>
    public static IReadOnlyDictionary<string, (int Number, ContactField Field)> Contacts { get; } = ContactHeadings();

    /// <summary>SIMS, Arbor …; blank for the general map.</summary>
    public string Style { get; }

    /// <summary>The maps to try for a school: its own on top of each shipped one.</summary>
    public static IReadOnlyList<ColumnMap> For(ColumnMapOptions? own) => own is null
        ? Shipped
        : [.. Shipped.Where(shipped => own.Shipped is not { } name || shipped.IsNamed(name)).Select(shipped => own.Columns.Count == 0 ? shipped : shipped.With(own))];

    /// <summary>Whether a shipped map has this name.</summary>
    public static bool IsShipped(string name) => Shipped.Any(shipped => shipped.IsNamed(name));

    /// <summary>Keys of a school's own map that are no field.</summary>
    public static IReadOnlyList<string> UnknownFields(ColumnMapOptions own) => [.. own.Columns.Keys.Where(key => !TryField(key, out _))];

    /// <summary>The meaning of a folded heading; null when this map does not know it.</summary>
    public ReportField? MeaningOf(string heading) => meanings.TryGetValue(heading, out var field) ? field : null;

    /// <summary>How far back in the list of a field's headings this one stands.</summary>
    public int PreferenceOf(ReportField field, string heading) => headings[field].IndexOf(heading);

    /// <summary>Whether the style itself, and not only the general map, names the heading.</summary>
    public bool IsOfStyle(string heading) => ofStyle.Contains(heading);

    private bool IsNamed(string name) => string.Equals(Style.Length == 0 ? "general" : Style, name, StringComparison.OrdinalIgnoreCase);

    private ColumnMap With(ColumnMapOptions own)
    {
        var taken = own.Columns.Values.Select(Words.Fold).ToHashSet(StringComparer.Ordinal);
        var both = headings.ToDictionary(pair => pair.Key, pair => pair.Value.Where(one => !taken.Contains(one)).ToList());
        foreach (var (key, heading) in own.Columns)
        {
            if (TryField(key, out var field))
                both[field] = [Words.Fold(heading)];
        }

        return new ColumnMap(Style, both, ofStyle);
    }

    private static ColumnMap Over(MapFile style)
    {
        var special = style.Style.Length == 0 ? [] : style.Columns.SelectMany(pair => pair.Value.Select(Words.Fold)).ToHashSet(StringComparer.Ordinal);
        return new ColumnMap(
            style.Style,
            Enum.GetValues<ReportField>().ToDictionary(
                field => field,
                field => Folded(style, field).Concat(Folded(General, field).Where(heading => !special.Contains(heading))).ToList()),
            special);
    }

    private static IEnumerable<string> Folded(MapFile map, ReportField field) =>
        map.Columns.Where(pair => TryField(pair.Key, out var key) && key == field).SelectMany(pair => pair.Value).Select(Words.Fold);

    private static Dictionary<string, (int Number, ContactField Field)> ContactHeadings()
    {
        var found = new Dictionary<string, (int, ContactField)>(StringComparer.Ordinal);
        foreach (var (key, patterns) in General.Contacts!)
        {
            foreach (var pattern in patterns)
            {
                for (var number = 0; number <= MostContacts; number++)
                    found[Words.Fold(pattern.Replace("{n}", number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))] =
                        (number, Enum.Parse<ContactField>(key, ignoreCase: true));
            }
        }

        return found;
    }

    private static bool TryField(string key, out ReportField field) =>
        Enum.TryParse(key, ignoreCase: true, out field) && !char.IsAsciiDigit(key[0]);

    private sealed record MapFile(string Style, Dictionary<string, string[]> Columns, Dictionary<string, string[]>? Contacts = null);
}
