namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>How a cell looks; the number is its place among the workbook's cell formats.</summary>
internal enum Look
{
    Plain,
    Purpose,
    HeadRequired,
    HeadOptional,
    Example,
    ExampleDate,
    ExampleMoney,
    Pupil,
    Short,
    Long,
    Date,
    Number,
    Money,
    Mark,

    /// <summary>As Short, for words that begin like a formula: Excel keeps them words even when the cell is edited.</summary>
    ShortQuoted,

    /// <summary>As Long, for words that begin like a formula.</summary>
    LongQuoted,

    /// <summary>A cell of a locked sheet that people may type in; what they type stays words.</summary>
    Answer,

    /// <summary>A whole number in a table that the hub only writes.</summary>
    Count,
}
