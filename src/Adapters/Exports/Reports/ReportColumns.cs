using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Where each fact stands in a report: the header row, found and understood.</summary>
internal sealed record ReportColumns
{
    /// <summary>Line of the header row.</summary>
    public required int Line { get; init; }

    /// <summary>Headings as they stand, tidied.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Style of the map that fitted best; blank for the general one.</summary>
    public required string Style { get; init; }

    /// <summary>Every column of each meaning, in order of preference.</summary>
    public required IReadOnlyDictionary<ReportField, IReadOnlyList<int>> At { get; init; }

    /// <summary>How many headings are those of the style itself.</summary>
    public required int StyleHits { get; init; }

    /// <summary>When the report says it was made, in a row above its headings; null when it does not.</summary>
    public DateTime? MadeAt { get; init; }

    /// <summary>Columns of each numbered contact.</summary>
    public required IReadOnlyDictionary<(int Number, ContactField Field), int> Contacts { get; init; }

    /// <summary>Pupils unless the headings say results or staff.</summary>
    public ReportKind Kind =>
        Has(ReportField.Result) && HasAny(ReportField.ResultSubject, ReportField.ResultScheme) ? ReportKind.Results
        : Has(ReportField.StaffEmail) && !HasAny(ReportField.Upn, ReportField.SourceId, ReportField.BornOn) ? ReportKind.Staff
        : ReportKind.Pupils;

    /// <summary>Numbers of the contacts that have a name column; 0 for the one contact that each row is about.</summary>
    public IReadOnlyList<int> ContactNumbers =>
        [.. Contacts.Keys.Where(key => key.Field is ContactField.Surname or ContactField.Name).Select(key => key.Number).Distinct().Order()];

    public bool Has(ReportField field) => At.ContainsKey(field);

    public bool HasAny(params ReadOnlySpan<ReportField> fields)
    {
        foreach (var field in fields)
        {
            if (Has(field))
                return true;
        }

        return false;
    }

    /// <summary>A row read as a header row by this map.</summary>
    public static ReportColumns Of(ColumnMap map, string[] cells, int line)
    {
        var headings = cells.Select(cell => Words.Tidy(cell) ?? "").ToList();
        var meanings = headings.Select(Words.Fold).Select((heading, at) => (Heading: heading, Field: map.MeaningOf(heading), At: at)).ToList();
        return new ReportColumns
        {
            Line = line,
            Headings = headings,
            Style = map.Style,
            StyleHits = meanings.Count(column => map.IsOfStyle(column.Heading)),
            At = meanings.Where(column => column.Field is not null)
                .GroupBy(column => column.Field!.Value)
                .ToDictionary(
                    group => group.Key,
                    group => (IReadOnlyList<int>)[.. group.OrderBy(column => map.PreferenceOf(group.Key, column.Heading)).Select(column => column.At)]),
            Contacts = ContactColumns([.. meanings.Select(column => column.Heading)]),
        };
    }

    private static Dictionary<(int Number, ContactField Field), int> ContactColumns(List<string> headings)
    {
        var found = new Dictionary<(int, ContactField), int>();
        for (var at = 0; at < headings.Count; at++)
        {
            if (ColumnMap.Contacts.TryGetValue(headings[at], out var meaning))
                found.TryAdd(meaning, at);
        }

        return found;
    }
}
