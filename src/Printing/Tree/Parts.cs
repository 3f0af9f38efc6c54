namespace SenHub.Printing.Tree;

/// <summary>How a run stands out.</summary>
public enum Stress
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Strong.</summary>
    Strong,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Small print.</summary>
    Small,
}

/// <summary>Text of one kind, in one language.</summary>
/// <param name="Language">BCP 47 language where it differs from the document's.</param>
/// <param name="Link">Where it leads to.</param>
public sealed record Run(string Text, Stress Stress = Stress.None, string? Language = null, Link? Link = null);

/// <summary>A key and its value.</summary>
public sealed record Fact(string Key, string Value);

/// <summary>Where a column's text stands.</summary>
public enum Align
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>At the right edge, for numbers of one kind.</summary>
    Right,

    /// <summary>Its decimal points below each other, for money and measures; words among them stand right.</summary>
    Point,
}

/// <summary>A column: its heading, its share of the width and how its cells stand.</summary>
/// <param name="Weight">Relative width; 0 takes what its content needs, within limits.</param>
/// <param name="RowHeader">Its cells name their row.</param>
public sealed record Column(string Heading, double Weight = 0, Align Align = Align.Left, bool RowHeader = false);

/// <summary>A labelled value with the words to print for it.</summary>
public sealed record Bar(string Label, decimal Value, string Words);

/// <summary>A step with its day.</summary>
/// <param name="Done">The step has been taken.</param>
public sealed record Milestone(string Label, DateOnly On, string DayInWords, bool Done = false);

/// <summary>A day or a term on a line chart.</summary>
/// <param name="On">Its day, where the distance between days matters.</param>
public sealed record Moment(string Label, DateOnly? On = null);

/// <summary>A line of a chart.</summary>
/// <param name="Readings">One for each moment; null where there is none.</param>
public sealed record Series(string Label, IReadOnlyList<Measure?> Readings);

/// <summary>A value with the words to print for it.</summary>
public sealed record Measure(decimal Value, string Words);
