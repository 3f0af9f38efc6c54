using SenHub.Adapters.Exports;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class ReportDateTests
{
    [Theory]
    [InlineData("02/11/2016")]
    [InlineData("2/11/16")]
    [InlineData("02-11-2016")]
    [InlineData("02.11.2016")]
    [InlineData("2016-11-02")]
    [InlineData("2016-11-02 00:00:00")]
    [InlineData("2016-11-02T00:00:00")]
    [InlineData("2 Nov 2016")]
    [InlineData("02-Nov-16")]
    [InlineData("2 November 2016")]
    [InlineData("2016-Nov-02 00:00:00")]
    [InlineData("Nov 2 2016")]
    public void Dates_are_read_in_every_spelling(string text) =>
        Assert.Equal(new DateOnly(2016, 11, 2), BornOn(text));

    [Fact]
    public void One_day_above_twelve_decides_the_whole_column()
    {
        Assert.Equal([new(2016, 11, 2), new(2015, 1, 13)], Born("11/2/2016", "1/13/2015"));

        Assert.Equal([new(2016, 2, 11), new(2015, 1, 13)], Born("11/2/2016", "13/1/2015"));
    }

    [Fact]
    public void Each_column_is_decided_for_itself()
    {
        var file = Reading.Of("UPN,Surname,Forename,DOB,SEN status,SEN start date\nX999100121001,Oak,Ash,11/2/2016,K,25/03/2025\nA999100120002,Elm,Fay,1/13/2015,K,02/03/2025\n").Good();

        Assert.Equal(new DateOnly(2016, 11, 2), file.Rows[0].BornOn);
        Assert.Equal(new DateOnly(2025, 3, 2), Assert.IsType<SenBlock.Present>(file.Rows[1].Sen).History[0].Start);
    }

    [Fact]
    public void Where_nothing_decides_the_school_does()
    {
        var report = Reading.Register("X999100121001,1,Oak,Ash,03/04/2016,M,5,K,");

        Assert.Equal(new DateOnly(2016, 4, 3), Reading.Of(report).Good().Rows[0].BornOn);
        Assert.Equal(new DateOnly(2016, 3, 4), Reading.Of(report, own: new ColumnMapOptions { DayFirst = false }).Good().Rows[0].BornOn);
    }

    [Fact]
    public void Dates_that_contradict_each_other_are_told_and_the_impossible_ones_refused()
    {
        var file = Reading.Of(Reading.Register(
            "X999100121001,1,Oak,Ash,13/09/2016,M,5,K,", "A999100120002,2,Elm,Fay,14/09/2016,F,5,K,", "P999100120003,3,Fir,Lea,09/15/2016,F,5,K,")).Good();

        Assert.Equal((2, 1), (file.Rows.Count, file.Refused));
        Assert.Equal([FaultCodes.DatesContradict, FaultCodes.BirthDate], file.Faults.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("21/11/2026")]
    [InlineData("19/11/2000")]
    [InlineData("31/02/2016")]
    [InlineData("42675")]
    [InlineData("")]
    public void A_birth_date_that_is_no_pupils_refuses_the_row(string text)
    {
        var file = Reading.Of(Reading.Register($"X999100121001,1,Oak,Ash,{text},M,5,K,", "A999100120002,2,Elm,Fay,14/09/2016,F,5,K,")).Good();

        Assert.Equal((1, FaultCodes.BirthDate, 2), (file.Refused, Assert.Single(file.Faults).Code, file.Faults[0].Place.Line!.Value));
    }

    private static DateOnly BornOn(string text) => Assert.Single(Born(text));

    private static IEnumerable<DateOnly> Born(params string[] texts) =>
        Reading.Of(Reading.Register([.. texts.Select((text, at) => $"{A.Upn(at + 1)},{at + 1},Oak,Ash,{text},M,5,K,")])).Good().Rows.Select(row => row.BornOn);
}
