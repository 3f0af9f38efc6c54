using SenHub.Adapters.Exports;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class CsvRefusalTests
{
    [Fact]
    public void A_missing_required_column_is_named_with_what_was_seen()
    {
        var fault = Reading.Of("UPN,Surname,Forename,Birthday party\nX999100121001,Oak,Ash,01/09/2016\n").Refusal();

        Assert.Equal(FaultCodes.ColumnMissing, fault.Code);
        Assert.Equal("no column for date of birth; the headings are UPN, Surname, Forename, Birthday party", fault.What);
    }

    [Fact]
    public void A_heading_that_stands_twice_is_refused()
    {
        var fault = Reading.Of("UPN,Surname,Forename,DOB,SEN status,SEN Status\nX999100121001,Oak,Ash,01/09/2016,K,N\n").Refusal();

        Assert.Equal((FaultCodes.ColumnTwice, "export.csv, line 1, column 6"), (fault.Code, fault.Place.ToString()));
    }

    [Fact]
    public void Two_headings_for_one_required_fact_are_refused() =>
        Assert.Equal(FaultCodes.ColumnTwice, Reading.Of("UPN,Surname,Last name,Forename,DOB\nX999100121001,Oak,Elm,Ash,01/09/2016\n").Refusal().Code);

    [Fact]
    public void Invisible_characters_in_a_heading_do_no_harm()
    {
        var file = Reading.Of("\uFEFF\u200BUPN\u00A0, Surname  ,FORENAME,Date  of birth\nX999100121001,Oak,Ash,01/09/2016\n").Good();

        Assert.NotNull(Assert.Single(file.Rows).Upn);
    }

    [Fact]
    public void A_file_without_headings_is_refused_and_shows_none_of_its_cells()
    {
        var fault = Reading.Of("X999100121001,Oak,Ash,01/09/2016\nA999100120002,Elm,Fay,02/09/2016\n").Refusal();

        Assert.Equal(FaultCodes.HeaderNotFound, fault.Code);
        Assert.DoesNotContain("Oak", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A999100120002,2,Elm,Fay,02/0")]
    [InlineData("A9991001")]
    [InlineData("A999100120002,2,Elm,Fay,02/09/2016,F,5,K,\"ASD, SL")]
    public void A_last_line_that_was_cut_off_refuses_the_file(string lastLine) =>
        Assert.Equal(
            FaultCodes.CsvCutOff,
            Reading.Of(Reading.Register("X999100121001,1,Oak,Ash,01/09/2016,M,5,K,ASD") + lastLine).Refusal().Code);

    [Fact]
    public void A_closing_line_of_words_is_no_pupil_and_no_harm()
    {
        var file = Reading.Of(Reading.Register("X999100121001,1,Oak,Ash,01/09/2016,M,5,K,ASD") + "Total: 1 pupil").Good();

        Assert.Single(file.Rows);
        Assert.Equal((0, FaultCodes.RowNoPupil), (file.Refused, Assert.Single(file.Faults).Code));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(999)]
    public void A_quotation_mark_that_nobody_closes_refuses_the_file_by_its_line(int nextQuoted)
    {
        string[] lines = [.. Enumerable.Range(1, 999).Select(number => $"{A.Upn(number)},{number},Oak,Ash,01/09/2016,M,5,K,{(number < nextQuoted ? "ASD" : "\"ASD, SLCN\"")}")];
        lines[3] = lines[3].Replace(",Oak,", ",\"Oak,", StringComparison.Ordinal);

        var fault = Reading.Of(Reading.Register(lines)).Refusal();

        Assert.Equal((FaultCodes.QuoteOpen, 5), (fault.Code, fault.Place.Line!.Value));
    }

    [Fact]
    public void A_line_of_megabytes_is_refused() =>
        Assert.Equal(FaultCodes.LineTooLong, Reading.Of(Reading.Register(new string(',', 3 << 20))).Refusal().Code);

    [Fact]
    public void A_row_whose_values_shifted_is_refused_and_its_pupil_counts_as_there()
    {
        var file = Reading.Of(Reading.Register("X999100121001,1,Oak, the second,Ash,01/09/2016,M,5,K,ASD", "A999100120002,2,Elm,Fay,02/09/2016,F,5,K,ASD")).Good();

        Assert.Equal((1, 1, FaultCodes.RowShifted), (file.Rows.Count, file.Refused, Assert.Single(file.Faults).Code));
        Assert.Contains(RowKeys.Upn("X999100121001"), file.RefusedKeys);
    }

    [Fact]
    public void Two_pupils_with_one_UPN_are_both_set_aside()
    {
        var file = Reading.Of(Reading.Register(
            "X999100121001,1,Oak,Ash,01/09/2016,M,5,K,ASD",
            "X999100121001,2,Elm,Fay,02/09/2016,F,5,K,ASD",
            "A999100120002,3,Fir,Lea,13/09/2016,F,5,K,ASD")).Good();

        Assert.Equal((1, 2, 0), (file.Rows.Count, file.Quarantined, file.Refused));
        Assert.Equal([2, 3], file.Faults.Where(fault => fault.Code == FaultCodes.UpnDuplicate).Select(fault => fault.Place.Line!.Value));
    }

    [Fact]
    public void Words_in_place_of_a_UPN_are_not_a_number_that_pupils_share()
    {
        var file = Reading.Of(Reading.Register("N/A,1,Oak,Ash,01/09/2016,M,5,K,ASD", "N/A,2,Elm,Fay,02/09/2016,F,5,K,ASD")).Good();

        Assert.Equal((2, 0), (file.Rows.Count, file.Quarantined));
        Assert.All(file.Faults, fault => Assert.Equal(FaultCodes.UpnWrong, fault.Code));
    }

    [Fact]
    public void A_row_without_any_number_is_refused_and_proves_presence_only()
    {
        var file = Reading.Of(Reading.Register(",,Oak,Ash,01/09/2016,M,5,K,ASD", "A999100120002,3,Fir,Lea,13/09/2016,F,5,K,ASD")).Good();

        Assert.Contains(file.Faults, fault => fault.Code == FaultCodes.RowWithoutKey);
        Assert.Equal(RowKeys.Person("OAK", "ash", new(2016, 9, 1)), Assert.Single(file.RefusedKeys));
    }

    [Fact]
    public void A_number_that_a_spreadsheet_ruined_is_told()
    {
        var file = Reading.Of(Reading.Register("X999100121001,1.23457E+11,Oak,Ash,01/09/2016,M,5,K,ASD")).Good();

        Assert.Null(file.Rows[0].SourceId);
        Assert.Equal(FaultCodes.NumberDamaged, Assert.Single(file.Faults).Code);
    }

    [Fact]
    public void A_map_with_a_field_that_does_not_exist_is_refused()
    {
        var own = new ColumnMapOptions { Columns = { ["sirname"] = "Surname" }, Statuses = { ["Amber"] = "Q" } };

        Assert.Equal([FaultCodes.MapUnknown, FaultCodes.MapUnknown], Reading.Of(Reading.Report, own: own).Faults().Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("a\0b\0c")]
    public void What_is_no_text_is_no_export(string text) =>
        Assert.Equal(FaultCodes.FormatUnknown, Reading.Of(text, "export.csv").Refusal().Code);
}
