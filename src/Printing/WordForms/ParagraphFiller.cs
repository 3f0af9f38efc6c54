using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>Puts values in place of the marks of a paragraph; every other run of it stays as it is.</summary>
internal static class ParagraphFiller
{
    private const string Ticked = "\u2612", Unticked = "\u2610";

    /// <summary>Fills a paragraph. A list that stands alone in it repeats it, with its numbering or bullets.</summary>
    /// <param name="row">Which row of a repeated one it stands in, from 0.</param>
    /// <returns>The paragraphs that stand in its place.</returns>
    public static IReadOnlyList<XElement> Fill(XElement paragraph, IFormAnswers answers, int row)
    {
        var text = ParagraphText.Of(paragraph);
        if (text.Found.Count == 0)
            return [paragraph];
        if (text.Found is [{ Mark: { IsTick: false, Column: null } mark } only] && text.Words.Trim().Length == only.Length && answers.Whole(mark) is { Count: > 1 } several)
            return Repeat(paragraph, several, (copy, part) => Replace(ParagraphText.Of(copy), _ => part));
        Replace(text, place => ValueOf(place, answers, row));
        return [paragraph];
    }

    /// <summary>A paragraph once for each text.</summary>
    public static IReadOnlyList<XElement> Repeat(XElement paragraph, IReadOnlyList<string> parts, Action<XElement, string> fill)
    {
        var all = parts.Select((_, at) => at == 0 ? paragraph : Copies.Of(paragraph)).ToList();
        paragraph.AddAfterSelf(all.Skip(1));
        // A copy that was added is the one that was made, for it had no parent.
        foreach (var (copy, part) in all.Zip(parts))
            fill(copy, part);
        return all;
    }

    /// <summary>What a mark stands for, in one text.</summary>
    public static string ValueOf(FormMark mark, IFormAnswers answers, int row) => mark switch
    {
        { IsTick: true } => answers.Ticks(mark) ? Ticked : Unticked,
        { Column: not null } => answers.Column(mark) is var cells && row < cells.Count ? cells[row] : "",
        _ => answers.Whole(mark) is [var one] ? one : string.Join("; ", answers.Whole(mark)),
    };

    // From the last to the first, so that what stands before keeps its place.
    private static void Replace(ParagraphText text, Func<FormMark, string> value)
    {
        foreach (var place in text.Found.Reverse())
            Replace(text.PiecesOf(place), place, value(place.Mark));
    }

    private static void Replace(IReadOnlyList<(XElement Element, int Start)> pieces, ParagraphText.Place place, string value)
    {
        var ((first, from), (last, lastFrom)) = (pieces[0], pieces[^1]);
        var run = first.Parent!;
        var (before, behind) = (first.Value[..(place.Start - from)], last.Value[(place.End - lastFrom)..]);
        foreach (var (piece, _) in pieces.Skip(1))
            Set(piece, ReferenceEquals(piece, last) ? behind : "");
        var tail = new XElement(W.Run, run.Attributes(), run.Element(W.RunProperties), pieces.Count == 1 && behind.Length > 0 ? ValueRuns.Text(behind) : null, first.ElementsAfterSelf().ToList());
        first.ElementsAfterSelf().Remove();
        if (tail.Elements().Any(element => element.Name != W.RunProperties))
            run.AddAfterSelf(tail);
        run.AddAfterSelf(ValueRuns.Of(value, run.Element(W.RunProperties)));
        Set(first, before);
    }

    private static void Set(XElement piece, string words)
    {
        if (words.Length > 0)
        {
            piece.ReplaceAll(ValueRuns.Text(words).Attributes(), words);
            return;
        }

        var run = piece.Parent!;
        piece.Remove();
        if (run.Elements().All(element => element.Name == W.RunProperties))
            run.Remove();
    }
}
