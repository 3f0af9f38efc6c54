using System.IO.Compression;
using System.Text;
using SenHub.Adapters.Exports;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Adapters.Tests.Exports;

public sealed partial class OtherFormatTests
{
    [Theory]
    [InlineData("05", "6")]
    [InlineData("KG", "1")]
    [InlineData("TK", "R")]
    public void Grades_of_a_bundle_count_from_kindergarten(string grade, string year) =>
        Assert.Equal(year, Assert.Single(Reading.Of(Bundle($"u1,,,org1,student,{{UPN:X999100121001}},Ash,Oak,{grade},K"), "roster.zip").Good().Rows).NcYear);

    [Fact]
    public void Grades_that_are_English_years_are_told_by_the_birth_dates() =>
        Assert.Equal("6", Assert.Single(Reading.Of(Bundle("u1,,,org1,student,{UPN:X999100121001},Ash,Oak,6,K"), "roster.zip").Good().Rows).NcYear);

    [Fact]
    public void A_row_taken_back_in_a_delta_is_a_leaver_and_the_file_partial()
    {
        var file = Reading.Of(Bundle("u1,tobedeleted,2026-11-02T08:00:00Z,org1,student,{UPN:X999100121001},Ash,Oak,05,K", "delta"), "roster.zip").Good();

        Assert.Equal(ExportScope.Partial, file.Scope);
        Assert.Equal((new DateOnly(2026, 11, 2), RollStanding.Left), (file.Rows[0].LeavingDate!.Value, file.Rows[0].Standing!.Value));
    }

    [Fact]
    public void Guardians_and_teachers_of_a_bundle_are_no_pupils()
    {
        var file = Reading.Of(Bundle("u1,,,org1,student,{UPN:X999100121001},Ash,Oak,05,K\r\ng1,,,org1,guardian,,Ivy,Oak,,\r\nt1,,,org1,teacher,,Alex,Birch,,"), "roster.zip").Good();

        Assert.Equal("Ash", Assert.Single(file.Rows).Forename);
        Assert.Equal("Alex Birch", Assert.Single(file.Staff).Name);
    }
}
