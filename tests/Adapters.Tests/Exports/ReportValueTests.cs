using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class ReportValueTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("07", "7")]
    [InlineData("Year 7", "7")]
    [InlineData("Year  7", "7")]
    [InlineData("Y7", "7")]
    [InlineData("Yr 11", "11")]
    [InlineData("NC Year 13", "13")]
    [InlineData("Year 14", "14")]
    [InlineData("R", "R")]
    [InlineData("Reception", "R")]
    [InlineData("Year R", "R")]
    [InlineData("N2", "N2")]
    [InlineData("Nursery 1", "N1")]
    [InlineData("E1", "E1")]
    [InlineData("X", "X")]
    public void Year_groups_are_read_in_every_spelling(string text, string year) =>
        Assert.Equal(year, Row(year: text).NcYear);

    [Theory]
    [InlineData("15")]
    [InlineData("Years")]
    [InlineData("Seven")]
    public void A_year_group_nobody_knows_is_told(string text)
    {
        var file = Reading.Of(Reading.Register($"X999100121001,1,Oak,Ash,13/09/2016,M,{text},K,")).Good();

        Assert.Null(file.Rows[0].NcYear);
        Assert.Equal(FaultCodes.YearUnknown, Assert.Single(file.Faults).Code);
    }

    [Theory]
    [InlineData("E", "E")]
    [InlineData("EHC Plan", "E")]
    [InlineData("Education, Health & Care Plan", "E")]
    [InlineData("E - EHC plan", "E")]
    [InlineData("K - SEN Support", "K")]
    [InlineData("SEN Support (K)", "K")]
    [InlineData("sen support", "K")]
    [InlineData("No Special Educational Need", "N")]
    [InlineData("Statement", "S")]
    [InlineData("School Action Plus", "P")]
    public void Statuses_are_read_in_every_spelling(string text, string code) =>
        Assert.Equal(code, Assert.IsType<SenBlock.Present>(Row(status: text).Sen).History[0].Code);

    [Theory]
    [InlineData("O'BRIEN", "O'Brien")]
    [InlineData("MCDONALD", "McDonald")]
    [InlineData("SMITH-JONES", "Smith-Jones")]
    [InlineData("ŁUKASZEWSKI", "Łukaszewski")]
    [InlineData("van der Berg", "van der Berg")]
    [InlineData("MacLeod", "MacLeod")]
    [InlineData("NG", "Ng")]
    [InlineData("O", "O")]
    [InlineData("  Oak   Tree ", "Oak Tree")]
    public void Names_that_shout_are_tidied_and_no_others(string text, string name) =>
        Assert.Equal(name, Row(surname: text).Surname);

    [Fact]
    public void Noughts_that_Excel_was_told_to_keep_are_kept() =>
        Assert.Equal("000417", Row(id: "\"=\"\"000417\"\"\"").SourceId);

    [Fact]
    public void A_need_nobody_knows_is_told_and_the_others_kept()
    {
        var file = Reading.Of(Reading.Register("X999100121001,1,Oak,Ash,13/09/2016,M,5,K,ASD; Shyness")).Good();

        Assert.Equal("ASD", Assert.Single(Assert.IsType<SenBlock.Present>(file.Rows[0].Sen).Needs).Type);
        Assert.Equal(FaultCodes.NeedUnknown, Assert.Single(file.Faults).Code);
    }

    private static ExportRow Row(string id = "1", string surname = "Oak", string year = "5", string status = "K") =>
        Reading.Of(Reading.Register($"X999100121001,{id},{surname},Ash,13/09/2016,M,{year},\"{status}\",")).Good().Rows[0];
}
