using SenHub.Documents.House;
using SenHub.Domain;

namespace SenHub.Documents.Dataset;

/// <summary>Short ways for fields to answer. What is blank is no answer.</summary>
internal static class Say
{
    /// <summary>A few words.</summary>
    public static Answer? Words(string? text, params IReadOnlyList<Origin> from) =>
        string.IsNullOrWhiteSpace(text) ? null : new Answer(new Content.Words(text.Trim()), from);

    /// <summary>A day in words.</summary>
    public static Answer? Day(DateOnly? day, params IReadOnlyList<Origin> from) => day is { } known ? Words(HouseStyle.Plain(known), from) : null;

    /// <summary>Typed sentences.</summary>
    public static Answer? Prose(string? text, params IReadOnlyList<Origin> from) =>
        string.IsNullOrWhiteSpace(text) ? null : new Answer(new Content.Prose(text.Trim()), from);

    /// <summary>Several things.</summary>
    public static Answer? Items(IEnumerable<string?> values, params IReadOnlyList<Origin> from)
    {
        var said = values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).ToList();
        return said.Count == 0 ? null : new Answer(new Content.Items(said), from);
    }

    /// <summary>Rows under headings, each heading with its relative width.</summary>
    public static Answer? Rows(IReadOnlyList<(string Heading, double Width)> columns, IEnumerable<IReadOnlyList<string?>> rows, params IReadOnlyList<Origin> from)
    {
        List<IReadOnlyList<string>> cells = [.. rows.Select(row => row.Select(cell => string.IsNullOrWhiteSpace(cell) ? Content.Blank : cell.Trim()).ToList())];
        return cells.Count == 0 ? null : new Answer(new Content.Rows([.. columns.Select(column => column.Heading)], [.. columns.Select(column => column.Width)], cells), from);
    }

    /// <summary>The typed sentences of the newest of several rows; two rows of one day that differ are a doubt.</summary>
    public static Answer? Newest<T>(IEnumerable<T> rows, Func<T, string?> text, Func<T, Origin> from)
    {
        var said = rows.Where(row => !string.IsNullOrWhiteSpace(text(row))).ToList();
        if (said.Count == 0)
            return null;
        var newest = said.Max(row => from(row).On);
        var last = said.Where(row => from(row).On == newest).DistinctBy(text).ToList();
        return Prose(string.Join('\n', last.Select(text)), [.. last.Select(from)]);
    }

    /// <summary>One fact that several rows give; rows that disagree make it doubtful.</summary>
    public static Answer? One(IEnumerable<(string? Value, Place? Row)> rows, string what)
    {
        var given = rows.Where(row => !string.IsNullOrWhiteSpace(row.Value)).DistinctBy(row => row.Value!.Trim(), StringComparer.OrdinalIgnoreCase).ToList();
        return given switch
        {
            [] => null,
            [var only] => Words(only.Value, new Origin(Row: only.Row)),
            _ => Words(given[0].Value, [.. given.Select(row => new Origin(Row: row.Row))])! with
            {
                Doubt = $"{HouseStyle.Count(given.Count, what, what + "s")} that differ are recorded; keep the right one",
            },
        };
    }
}
