using System.Globalization;
using CsvHelper;
using SenHub.Adapters.Workbooks;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>Every required field of the papers names its source column or says "by hand" (SD-F1).</summary>
public sealed class RequiredFieldsTests
{
    private static readonly string[] OtherSources = ["roll", "settings", "computed", "by hand"];

    // The numbered sections of documents.md for each paper; 1 for those that have none.
    private static readonly Dictionary<string, int> Sections = new()
    {
        ["provision-map"] = 6,
        ["review-advice"] = 13,
        ["digest"] = 4,
        ["register"] = 1,
        ["class-sheet"] = 1,
        ["class-map"] = 4,
        ["school-map"] = 1,
        ["profile"] = 7,
        ["plan"] = 8,
        ["parent-pack"] = 1,
        ["governors"] = 13,
        ["transition"] = 1,
        ["evidence"] = 5,
    };

    private static readonly IReadOnlyList<(string Paper, string Section, string Field, string Source)> Fields = Read();

    [Fact]
    public void Each_source_is_a_column_of_the_four_files_or_one_of_four_words()
    {
        var columns = FourFiles.All.SelectMany(workbook => workbook.Sheets)
            .SelectMany(sheet => sheet.Columns.Select(column => $"{sheet.Audience}/{sheet.Name}/{column.Heading}"))
            .Concat(OtherSources)
            .ToHashSet();

        Assert.All(Fields, field => Assert.Contains(field.Source, columns));
    }

    [Fact]
    public void Each_section_of_each_paper_has_its_fields() =>
        Assert.All(Sections, paper => Assert.Equal(
            Enumerable.Range(1, paper.Value).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            Fields.Where(field => field.Paper == paper.Key && field.Section != "header").Select(field => field.Section).Distinct()));

    [Fact]
    public void No_field_is_named_twice() =>
        Assert.Equal(Fields.Count, Fields.DistinctBy(field => (field.Paper, field.Section, field.Field)).Count());

    [Fact]
    public void Every_column_of_the_sheet_Provision_is_used_by_the_map()
    {
        var used = Fields.Where(field => field.Paper == "provision-map").Select(field => field.Source).ToHashSet();
        var sheet = FourFiles.All.SelectMany(workbook => workbook.Sheets).Single(sheet => sheet is { Audience: "Provision", Name: "Provision" });

        Assert.All(sheet.Columns, column => Assert.Contains($"Provision/Provision/{column.Heading}", used));
    }

    private static IReadOnlyList<(string, string, string, string)> Read()
    {
        using var text = new StreamReader(Path.Combine(Repository.Root, "tests", "Adapters.Tests", "Workbooks", "required-fields.csv"));
        using var csv = new CsvParser(text, CultureInfo.InvariantCulture);
        var fields = new List<(string, string, string, string)>();
        while (csv.Read())
            fields.Add((csv.Record![0], csv.Record[1], csv.Record[2], csv.Record[3]));
        return [.. fields.Skip(1)];
    }
}
