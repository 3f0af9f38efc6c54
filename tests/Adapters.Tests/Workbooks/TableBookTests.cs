using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Adapters.Workbooks;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain.Documents;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>Tables that people take away: read back by another reader, and safe to open.</summary>
public sealed class TableBookTests
{
    private static readonly PlainTable Table = new("SEN register", "Internal", 2,
        [new("Reference", ColumnKind.Text, "", ""), new("Born", ColumnKind.Date, "", ""), new("Cost", ColumnKind.Money, "", ""), new("Runs", ColumnKind.Number, "", ""), new("Note", ColumnKind.Text, "", "")],
        [
            ["LK-1-1", "2017-03-04", "1234.50", "3", "=HYPERLINK(\"http://x.example\")"],
            ["LK-2-3", null, null, "0", "+44 1632 960000, \"Łukasz\"\nsecond line"],
        ]);

    [Fact]
    public void Days_are_days_numbers_numbers_and_words_words()
    {
        var sheet = Assert.Single(Read().Sheets);

        Assert.Equal("SEN register", sheet.Name);
        Assert.Equal(["Reference", "Born", "Cost", "Runs", "Note"], sheet.Rows[0].Cells);
        Assert.Equal(["LK-1-1", new DateTime(2017, 3, 4), 1234.5, 3.0, "=HYPERLINK(\"http://x.example\")"], sheet.Rows[1].Cells);
        Assert.Equal(["LK-2-3", null, null, 0.0, "+44 1632 960000, \"Łukasz\"\nsecond line"], sheet.Rows[2].Cells);
    }

    [Fact]
    public void No_cell_is_a_formula_even_when_somebody_edits_it()
    {
        using var file = Open();
        var cells = file.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        var formats = file.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.All(cells.Where(cell => cell.CellReference!.Value is "E2" or "E3"), cell => Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value));
    }

    [Fact]
    public void It_is_one_table_with_filters_and_frozen_headings()
    {
        using var file = Open();
        var page = file.WorkbookPart!.WorksheetParts.Single();
        var table = page.TableDefinitionParts.Single().Table;
        var pane = page.Worksheet.Descendants<Pane>().Single();

        Assert.Equal(("A1:E3", "A1:E3"), (table.Reference!.Value, table.AutoFilter!.Reference!.Value));
        Assert.Equal((PaneStateValues.Frozen, 1.0, 2.0), (pane.State!.Value, pane.VerticalSplit!.Value, pane.HorizontalSplit!.Value));
    }

    [Fact]
    public void A_table_without_rows_is_still_a_table() =>
        Assert.Single(Assert.Single(Read(Table with { Rows = [] }).Sheets).Rows);

    [Fact]
    public void The_same_table_makes_the_same_bytes_and_holds_no_date_of_making()
    {
        Assert.True(WorkbookRegistration.Table(Table).Span.SequenceEqual(WorkbookRegistration.Table(Table).Span));
        using var zip = new ZipArchive(new MemoryStream(WorkbookRegistration.Table(Table).ToArray()));
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("core", StringComparison.Ordinal));
    }

    private static RawWorkbook Read(PlainTable? table = null) => RawBook.Read(WorkbookRegistration.Table(table ?? Table).ToArray(), out _)!;

    private static SpreadsheetDocument Open() => SpreadsheetDocument.Open(new MemoryStream(WorkbookRegistration.Table(Table).ToArray()), isEditable: false);
}
