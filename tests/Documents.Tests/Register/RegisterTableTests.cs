using SenHub.Documents.Register;
using SenHub.Documents.Tests.Fixtures;

namespace SenHub.Documents.Tests.Register;

public sealed class RegisterTableTests
{
    private static readonly string[][] Rows = [.. RegisterTable.Write(SampleHousePapers.Register()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line[1..^1].Split("\",\""))];

    [Fact]
    public void Every_row_has_every_column() => Assert.All(Rows, row => Assert.Equal(Rows[0].Length, row.Length));

    [Fact]
    public void A_pupil_stands_in_it_whole()
    {
        var row = Rows[0].Zip(Rows.Single(row => row[0] == Larkfield.Ref.ToString())).ToDictionary(cell => cell.First, cell => cell.Second);

        Assert.Equal(
            ("Kowalczyk, Zofia", "2017-03-03", "5", "5K", "E", "SLCN", "SPLD", "Harrowshire", "2027-01-14", "7212.75", "yes", "EP involvement: to 4 Oct 2027", "yes"),
            (row["Surname, forename"], row["Date of birth"], row["Year"], row["Class"], row["SEN"], row["Primary need"], row["Other needs"], row["Plan authority"], row["Next review"], row["Cost a year"],
                row["Slow progress (Code 6.17)"], row["Consents"], row["Changed since last week"]));
    }

    [Theory]
    [InlineData(Domain.Deliveries.RecipientClass.Senco)]
    [InlineData(Domain.Deliveries.RecipientClass.Leadership)]
    public void The_workbook_and_the_csv_show_the_same_cells(Domain.Deliveries.RecipientClass recipient)
    {
        var (table, csv) = (RegisterTable.Of(SampleHousePapers.Register(recipient)), RegisterTable.Write(SampleHousePapers.Register(recipient)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal<IEnumerable<string>>(csv, [Line(table.Columns.Select(column => column.Heading)), .. table.Rows.Select(row => Line(row.Select(cell => cell ?? "")))]);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));

        static string Line(IEnumerable<string> cells) => "\"" + string.Join("\",\"", cells) + "\"";
    }

    [Fact]
    public void Who_is_watched_comes_last_and_is_N() => Assert.Equal(("LK-78-M", "N"), (Rows[^1][0], Rows[^1][7]));

    [Fact]
    public void A_name_that_a_spreadsheet_would_take_for_a_formula_is_made_harmless()
    {
        var model = SampleHousePapers.Register();
        var row = model.Rows[0] with { Name = model.Rows[0].Name with { Words = "=cmd, \"Zofia\"" } };

        Assert.Contains("\"'=cmd, \"\"Zofia\"\"\"", RegisterTable.Write(model with { Rows = [row] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_of_the_facts_and_not_of_the_day()
    {
        var model = SampleHousePapers.Register();

        Assert.Equal(RegisterPaper.Version(model).Hash, RegisterPaper.Version(model with { AsOf = model.AsOf.AddDays(7), Moves = [], MovesSince = null }).Hash);
        Assert.NotEqual(RegisterPaper.Version(model).Hash, RegisterPaper.Version(model with { Rows = [.. model.Rows.Skip(1)] }).Hash);
    }
}
