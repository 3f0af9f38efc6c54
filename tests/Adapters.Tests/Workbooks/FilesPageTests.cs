using System.Text;
using System.Text.RegularExpressions;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>docs/files.md says what the definitions say. APPROVE=1 rewrites its tables, to be read in the diff.</summary>
public sealed partial class FilesPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "files.md");

    [Fact]
    public void Its_tables_of_columns_are_those_of_the_sheets()
    {
        var text = File.ReadAllText(Page);

        var right = FourFiles.All.SelectMany(workbook => workbook.Sheets).Aggregate(text, WithTable);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Page, right);

        Assert.Equal(right, File.ReadAllText(Page));
    }

    [Fact]
    public void Every_sheet_has_its_place_on_the_page() =>
        Assert.All(FourFiles.All.SelectMany(workbook => workbook.Sheets), sheet => Assert.Contains(Begin(sheet), File.ReadAllText(Page), StringComparison.Ordinal));

    [Fact]
    public void It_explains_every_fault_that_the_hub_can_name_and_no_other()
    {
        string[] sources =
        [
            Path.Combine("src", "Adapters", "Workbooks", "CellFaults.cs"),
            Path.Combine("src", "Adapters", "Workbooks", "FileFaults.cs"),
            Path.Combine("src", "Domain", "Import", "Sheets", "SheetFaults.cs"),
        ];
        var named = sources.SelectMany(source => CodeInSource().Matches(File.ReadAllText(Path.Combine(Repository.Root, source)))).Select(match => match.Groups[1].Value);

        var explained = CodeOnPage().Matches(File.ReadAllText(Page)).Select(match => match.Groups[1].Value);

        Assert.Equal(named.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    private static string WithTable(string page, SheetDefinition sheet)
    {
        var begin = page.IndexOf(Begin(sheet), StringComparison.Ordinal);
        if (begin < 0)
            return page;
        var from = begin + Begin(sheet).Length;
        var to = page.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        return page[..from] + Table(sheet) + page[to..];
    }

    private static string Begin(SheetDefinition sheet) => $"<!-- columns: {sheet.Audience}/{sheet.Name} -->\n";

    private static string Table(SheetDefinition sheet)
    {
        var table = new StringBuilder($"{sheet.Purpose}\n\n| column | what stands in it | required |\n| --- | --- | --- |\n");
        foreach (var column in sheet.Columns)
            table.Append('|').AppendJoin('|', $" {column.Heading} ", $" {column.Prompt}{Offered(column)} ", $" {(column.Required ? "yes" : "")} ").Append("|\n");
        return table.ToString();
    }

    private static string Offered(Column column) => column.Kind == ColumnKind.Choice ? $" ({string.Join(" / ", column.Choices)})" : "";

    [GeneratedRegex("new\\(\"([a-z0-9-]+)\"")]
    private static partial Regex CodeInSource();

    [GeneratedRegex("^\\| `([a-z0-9-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex CodeOnPage();
}
