using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SenHub.Adapters.Workbooks;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>What Excel will make of the files: looked at part by part.</summary>
public sealed class MadeWorkbookTests
{
    private static readonly IReadOnlyList<MadeFile> Files =
        WorkbookRegistration.Excel().Make(InventedSchool.Of(300), WorkbookRegistration.SheetsOf(InventedFacts.All));

    public static TheoryData<string> Names { get; } = new(FourFiles.All.Select(workbook => workbook.FileName));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_valid_spreadsheet_xml(string name)
    {
        using var document = Open(name);

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sheet_is_one_table_with_a_frozen_header_and_hidden_marks(string name)
    {
        using var document = Open(name);

        Assert.All(VisibleSheets(document), part =>
        {
            var table = Assert.Single(part.TableDefinitionParts).Table;
            Assert.Equal(part.Worksheet.Descendants<Row>().Max(row => row.RowIndex!.Value).ToString(System.Globalization.CultureInfo.InvariantCulture), table.Reference!.Value!.Split(':')[1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
            Assert.Equal(PaneStateValues.Frozen, part.Worksheet.Descendants<Pane>().Single().State!.Value);
            var marks = table.TableColumns!.Elements<TableColumn>().Where(column => column.Name!.Value is "Row id" or "Check").Select(column => column.Id!.Value);
            Assert.All(marks, id => Assert.True(part.Worksheet.Descendants<Column>().Single(column => column.Min! == id).Hidden?.Value));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_column_has_an_input_prompt_that_Excel_can_show(string name)
    {
        using var document = Open(name);

        Assert.All(VisibleSheets(document), part =>
        {
            var prompts = part.Worksheet.Descendants<DataValidation>().ToList();
            Assert.Equal(part.TableDefinitionParts.Single().Table.TableColumns!.Elements<TableColumn>().Count(column => column.Name!.Value is not ("Row id" or "Check")), prompts.Count);
            Assert.All(prompts, prompt => Assert.InRange(prompt.Prompt!.Value!.Length, 5, 254));
            Assert.All(prompts, prompt => Assert.InRange(prompt.PromptTitle!.Value!.Length, 1, 31));
            Assert.All(prompts, prompt => Assert.InRange(prompt.Formula1?.Text.Length ?? 0, 0, 255));
        });
    }

    [Fact]
    public void Drop_downs_of_pupils_are_by_class()
    {
        using var document = Open("SEN.xlsx");
        var lists = Lists(document);

        var groups = lists.Select(row => row.ElementAtOrDefault(1)).OfType<string>().ToList();
        var pupils = lists.Select(row => row.ElementAtOrDefault(2)).OfType<string>().ToList();

        Assert.Equal(300, pupils.Count);
        Assert.Equal(groups.Distinct(), groups.Where((group, at) => at == 0 || groups[at - 1] != group));
        Assert.All(groups.Zip(pupils), pair => Assert.EndsWith($"({pair.First})", pair.Second, StringComparison.Ordinal));
        Assert.Contains(VisibleSheets(document).First().Worksheet.Descendants<DataValidation>(), validation =>
            validation.Formula1?.Text == "IF($A3=\"\",Lists!$D$1:$D$1,OFFSET(Lists!$C$1,MATCH($A3,Lists!$B$1:$B$300,0)-1,0,COUNTIF(Lists!$B$1:$B$300,$A3),1))");
    }

    [Fact]
    public void The_lists_cannot_be_unhidden_by_accident()
    {
        using var document = Open("SEN.xlsx");

        Assert.Equal(SheetStateValues.VeryHidden, document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == "Lists").State!.Value);
    }

    [Fact]
    public void Dates_show_their_weekday_in_English_on_any_machine()
    {
        using var document = Open("SEN.xlsx");

        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().Select(format => format.FormatCode!.Value);

        Assert.Contains("[$-809]ddd d mmm yyyy", formats);
    }

    [Fact]
    public void The_Office_file_holds_no_pupil()
    {
        using var document = Open("Office.xlsx");

        Assert.DoesNotContain(document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements(), text => text.InnerText.Contains("LK-", StringComparison.Ordinal) || text.InnerText.Contains("Forename1", StringComparison.Ordinal));
    }

    private static SpreadsheetDocument Open(string name) =>
        SpreadsheetDocument.Open(new MemoryStream(Files.Single(file => file.Name == name).Content.ToArray()), isEditable: false);

    private static IEnumerable<WorksheetPart> VisibleSheets(SpreadsheetDocument document) =>
        document.WorkbookPart!.Workbook.Descendants<Sheet>().Where(sheet => sheet.State is null)
            .Select(sheet => (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!));

    private static List<string?[]> Lists(SpreadsheetDocument document)
    {
        var texts = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements().Select(item => item.InnerText).ToList();
        var rows = ((WorksheetPart)document.WorkbookPart.GetPartById("lists")).Worksheet.Descendants<Row>();
        return
        [
            .. rows.Select(row => "ABC".Select(column => row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == $"{column}{row.RowIndex}"))
                .Select(cell => cell is null ? null : texts[int.Parse(cell.InnerText, System.Globalization.CultureInfo.InvariantCulture)]).ToArray()),
        ];
    }
}
