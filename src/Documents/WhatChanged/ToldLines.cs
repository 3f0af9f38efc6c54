using SenHub.Documents.Dataset;
using SenHub.Documents.House;
using SenHub.Domain.Documents.Changes;

namespace SenHub.Documents.WhatChanged;

/// <summary>How what a paper says becomes lines that can be compared. What says only that nothing is known is no line and no value.</summary>
internal static class ToldLines
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "", Content.Blank, HouseStyle.NotRecorded, "No result", "Not costed", "Not known" };

    /// <summary>A field's answer. Sentences are known by their mark: they stand in the paper, and are not said twice.</summary>
    public static IReadOnlyList<ToldLine> Of(Content says) => says switch
    {
        Content.Words words => Words(words.Value),
        Content.Prose prose => Prose(prose.Value),
        Content.Items items => Items(items.Values),
        Content.Rows rows => Rows(rows.Headings, rows.Cells),
        _ => throw new ArgumentOutOfRangeException(nameof(says), says.GetType().Name, "A content that cannot be compared."),
    };

    /// <summary>A few words beside their label.</summary>
    public static IReadOnlyList<ToldLine> Words(string text) => IsNothing(text) ? [] : [Only(ToldText.Of(text))];

    /// <summary>Typed sentences.</summary>
    public static IReadOnlyList<ToldLine> Prose(string text) => IsNothing(text) ? [] : [Only(ToldText.Unsaid(text))];

    /// <summary>Several things of one kind.</summary>
    public static IReadOnlyList<ToldLine> Items(IEnumerable<string> items) => [.. items.Where(item => !IsNothing(item)).Select(item => new ToldLine(ToldText.Of(item), []))];

    /// <summary>Rows under headings; the first cell names its row, with its heading where it is a mere number.</summary>
    public static IReadOnlyList<ToldLine> Rows(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
    [
        .. rows.Select(row => new ToldLine(
            ToldText.Of(row[0].All(char.IsAsciiDigit) ? $"{headings[0]} {row[0]}" : row[0]),
            [.. row.Zip(headings).Skip(1).Where(cell => !IsNothing(cell.First)).DistinctBy(cell => cell.Second).Select(cell => new ToldCell(cell.Second, ToldText.Of(cell.First)))])),
    ];

    private static ToldLine Only(ToldText text) => new(null, [new ToldCell("", text)]);

    private static bool IsNothing(string text) => Nothing.Contains(text.Trim().TrimEnd('.'));
}
