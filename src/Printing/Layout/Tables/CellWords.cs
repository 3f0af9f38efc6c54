namespace SenHub.Printing.Layout.Tables;

/// <summary>What a cell says, shaped: one text, or the texts of its paragraphs and items.</summary>
internal readonly record struct CellWords(List<Fragment>? Text, IReadOnlyList<BodyWords>? Body)
{
    /// <summary>Width of its widest word, in points.</summary>
    public double WidestWord() => Text is not null
        ? LineBreaker.WidestWord(Text)
        : Body!.Max(text => LineBreaker.WidestWord(text.Fragments) + text.Indent);

    /// <summary>Width of its widest text on one line, in points.</summary>
    public double WidthOfAll() => Text is not null
        ? LineBreaker.WidthOfAll(Text)
        : Body!.Max(text => LineBreaker.WidthOfAll(text.Fragments) + text.Indent);
}

/// <summary>A paragraph or an item in a cell, shaped.</summary>
/// <param name="Label">What stands before an item.</param>
/// <param name="List">The list it belongs to.</param>
internal sealed record BodyWords(List<Fragment> Fragments, TextLines? Label, BodyList? List)
{
    private const double NarrowestLabel = 9, AfterLabel = 4;

    /// <summary>How far its lines stand in, in points.</summary>
    public double Indent => Label is null ? 0 : Math.Max(NarrowestLabel, Label.Width + AfterLabel);
}

/// <summary>A cell in its place with its words.</summary>
internal readonly record struct ReadCell(Slot Slot, CellWords Words);
