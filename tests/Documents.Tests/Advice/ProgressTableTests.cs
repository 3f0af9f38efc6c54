using SenHub.Documents.Advice;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Tests.Advice;

public sealed class ProgressTableTests
{
    [Fact]
    public void The_latest_result_of_a_school_year_stands_for_it()
    {
        var table = Of([Row("Reading", new(2025, 9, 1), "3"), Row("Reading", new(2026, 8, 31), "5"), Row("Reading", new(2026, 9, 1), "6")]);

        Assert.Equal(["2025/26", "2026/27"], table.Years);
        Assert.Equal(["5", "6"], table.Measures.Single().Results.Select(result => result?.Result));
    }

    [Fact]
    public void Two_measures_are_never_mixed()
    {
        var table = Of([Row("Reading (Salford)", new(2025, 11, 1), "74"), Row("Reading (NGRT)", new(2026, 11, 1), "80")]);

        Assert.Equal([null, "74"], table.Measures.Select(measure => measure.Results[0]?.Result));
        Assert.Equal(["80", null], table.Measures.Select(measure => measure.Results[1]?.Result));
    }

    [Fact]
    public void Of_many_years_the_last_four_are_shown()
    {
        var table = Of([.. Enumerable.Range(2018, 8).Select(year => Row("Reading", new(year, 11, 1), "x")), Row("Old test", new(2018, 11, 1), "y")]);

        Assert.Equal(["2022/23", "2023/24", "2024/25", "2025/26"], table.Years);
        Assert.Equal("Reading", table.Measures.Single().Measure);
    }

    private static ProgressTable Of(IReadOnlyList<ProgressRow> rows) => ProgressTable.From(rows, row => row.Result);

    private static ProgressRow Row(string measure, DateOnly on, string result) => new(Larkfield.Ref, measure, on, result, null);
}
