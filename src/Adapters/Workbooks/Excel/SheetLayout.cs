using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Which column of the file holds what: the class for the drop-down of pupils, the sheet's own columns, and the hidden marks last.</summary>
internal sealed class SheetLayout(SheetDefinition sheet)
{
    private const double PointsOfLine = 15;
    private const double PointsOfAir = 3;
    private const int MostLines = 20;
    private const double CharactersAcross = 190;

    /// <summary>The row with the sheet's purpose.</summary>
    public const int PurposeRow = 1;

    /// <summary>The row of headings.</summary>
    public const int HeadRow = 2;

    /// <summary>The example row, first of the table.</summary>
    public const int FirstRow = 3;

    /// <summary>The sheet.</summary>
    public SheetDefinition Sheet => sheet;

    /// <summary>Columns before the sheet's own.</summary>
    public int Shift => sheet is { IsAboutPupils: true, HasGivenRows: false } ? 1 : 0;

    /// <summary>Columns with the hidden marks.</summary>
    public int Marks => sheet.IsAboutPupils ? 2 : 1;

    /// <summary>All columns.</summary>
    public int Width => Shift + sheet.Columns.Count + Marks;

    /// <summary>Columns that stay in view when people scroll.</summary>
    public int Frozen => Shift + 1;

    /// <summary>The headings from left to right.</summary>
    public IReadOnlyList<string> Headings =>
    [
        .. Shift == 1 ? [HeaderRow.ClassHeading] : Array.Empty<string>(),
        .. sheet.Columns.Select(column => column.Heading),
        RowMarks.IdHeading,
        .. sheet.IsAboutPupils ? [RowMarks.CheckHeading] : Array.Empty<string>(),
    ];

    /// <summary>Landscape pages side by side, so that print stays readable.</summary>
    public uint PagesAcross => (uint)Math.Ceiling(Sheet.Columns.Sum(WidthOf) / CharactersAcross);

    /// <summary>Height that shows a row's words, in points. Excel fits it anew when people type.</summary>
    public double HeightFor(IReadOnlyDictionary<string, string> cells)
    {
        var lines = Sheet.Columns.Max(column => LinesOf(cells.GetValueOrDefault(column.Heading) ?? "", column.Kind == ColumnKind.Date ? 99 : WidthOf(column)));
        return (PointsOfLine * Math.Clamp(lines, 1, MostLines)) + PointsOfAir;
    }

    /// <summary>Widths of the sheet's own columns in characters; the first shows the word that marks the example.</summary>
    public IReadOnlyList<double> Widths =>
        [.. Sheet.Columns.Select((column, at) => at == 0 && !Sheet.IsAboutPupils ? Math.Max(WidthOf(column), SheetReader.ExampleWord.Length + column.Example.Length + 6) : WidthOf(column))];

    private static double WidthOf(Column column) => column switch
    {
        { Kind: ColumnKind.Pupil } => 38,
        { FreeText: true } => 42,
        { Kind: ColumnKind.Choice } => Math.Clamp(column.Choices.Max(choice => choice.Length) + 4, column.Heading.Length + 5, 38),
        { Kind: ColumnKind.Date } => 18,
        { Kind: ColumnKind.Person } => 24,
        { Kind: ColumnKind.Text } => Math.Clamp(column.Example.Length + 4, 18, 30),
        _ => Math.Max(12, column.Heading.Split(' ').Max(word => word.Length) + 5),
    };

    /// <summary>How the cells of this sheet's column look: on a sheet of given rows only answers can be typed in.</summary>
    public Look OwnLook(Column column) => sheet.HasGivenRows && column.Kind != ColumnKind.Pupil ? Look.Answer : LookOf(column);

    /// <summary>How the cells of a column look.</summary>
    public static Look LookOf(Column column) => column switch
    {
        { Kind: ColumnKind.Pupil } => Look.Pupil,
        { Kind: ColumnKind.Date } => Look.Date,
        { Kind: ColumnKind.Number } => Look.Number,
        { Kind: ColumnKind.Money } => Look.Money,
        { FreeText: true } => Look.Long,
        _ => Look.Short,
    };

    // Words break early, so a line holds a little less than its width; the indent takes the rest.
    private static int LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / (width * 0.9))));
}
