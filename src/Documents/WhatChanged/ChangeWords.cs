using SenHub.Documents.House;
using SenHub.Domain.Documents.Changes;

namespace SenHub.Documents.WhatChanged;

/// <summary>A change in plain words. Long texts stand in the paper itself and are not said twice.</summary>
public static class ChangeWords
{
    private const int MostLines = 6;

    /// <summary>One sentence a line; after the sixth a count of the rest.</summary>
    public static IReadOnlyList<string> Of(PaperChange change) => change.Kind switch
    {
        ChangeKind.New => ["New in this version."],
        ChangeKind.Gone => ["No longer given."],
        _ => Lines(change.Lines),
    };

    private static List<string> Lines(IReadOnlyList<LineChange> changes)
    {
        var lines = changes.Select(Line).Distinct().ToList();
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), $"{HouseStyle.Count(lines.Count - MostLines, "more line differs", "more lines differ")}."];
    }

    private static string Line(LineChange line) => (line.Kind, line.Name) switch
    {
        (ChangeKind.New or ChangeKind.Gone, null) => "Written anew.",
        (ChangeKind.New, { Words: { } name }) => $"New: {Bare(name)}.",
        (ChangeKind.New, _) => "There is a new entry.",
        (ChangeKind.Gone, { Words: { } name }) => $"No longer listed: {Bare(name)}.",
        (ChangeKind.Gone, _) => "An entry is no longer listed.",
        (_, null) => $"{HouseStyle.Sentence(string.Join("; ", line.Cells.Select(Value)))}.",
        (_, { Words: { } name }) => $"{Bare(name)}: {Cells(line)}.",
        _ => $"An entry: {Cells(line)}.",
    };

    private static string Cells(LineChange line) => string.Join("; ", line.Cells.Select(cell => $"{Lower(cell.Column)} {Value(cell)}"));

    private static string Value(CellChange cell) => cell switch
    {
        { Now: null } => "no longer given",
        { Now.Words: { } now, Before.Words: { } before } => $"now \u201c{Bare(now)}\u201d, before \u201c{Bare(before)}\u201d",
        { Now.Words: { } now } => $"now \u201c{Bare(now)}\u201d",
        _ => "written anew",
    };

    private static string Bare(string words) => words.TrimEnd('.', ';');

    // A heading inside a sentence; what begins with capitals, such as GP, keeps them.
    private static string Lower(string heading) => heading.Length > 1 && char.IsLower(heading[1]) ? char.ToLowerInvariant(heading[0]) + heading[1..] : heading;
}
