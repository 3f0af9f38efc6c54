using SenHub.Domain.Tests.Cases;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class SchoolYearTests
{
    [Theory]
    [MemberData(nameof(Case.Ids), "NCYEAR", new string[0], MemberType = typeof(Case))]
    public void The_year_group_turns_on_31_August(string id)
    {
        var example = Case.Of(id);
        var day = example.Given("academic_year_start")!.Value;

        Assert.Equal((int)example.ExpectedNumber("nc_year_a")!, SchoolYear.NcYearOf(example.Given("dob_a")!.Value, day));
        Assert.Equal((int)example.ExpectedNumber("nc_year_b")!, SchoolYear.NcYearOf(example.Given("dob_b")!.Value, day));
    }

    [Fact]
    public void A_child_is_in_Reception_in_the_school_year_of_the_fifth_birthday() =>
        Assert.All(Every.Day.Where(day => day.Year < 2030), born =>
        {
            var fifthBirthday = born.AddYears(5);

            Assert.Equal(0, SchoolYear.NcYearOf(born, fifthBirthday));
            Assert.Equal(1, SchoolYear.NcYearOf(born, SchoolYear.Of(fifthBirthday).To.AddDays(1)));
        });

    [Theory]
    [InlineData(-3, null)]
    [InlineData(-2, "N1")]
    [InlineData(-1, "N2")]
    [InlineData(0, "R")]
    [InlineData(11, "11")]
    [InlineData(14, "14")]
    [InlineData(15, null)]
    public void Years_are_named_as_the_MIS_names_them(int year, string? name) => Assert.Equal(name, SchoolYear.NcYearName(year));

    [Theory]
    [InlineData("6", 6)]
    [InlineData(" Year 6 ", 6)]
    [InlineData("year 06", 6)]
    [InlineData("Yr 14", 14)]
    [InlineData("Y1", 1)]
    [InlineData("R", 0)]
    [InlineData("Reception", 0)]
    [InlineData("Year R", 0)]
    [InlineData("N1", -2)]
    [InlineData("n2", -1)]
    public void A_year_is_read_as_people_write_it(string text, int year)
    {
        Assert.True(SchoolYear.TryRead(text, out var read));

        Assert.Equal(year, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Year")]
    [InlineData("15")]
    [InlineData("-1")]
    [InlineData("6.5")]
    [InlineData("Sixth form")]
    [InlineData("Nursery")]
    [InlineData("99999999999")]
    public void What_may_mean_two_years_or_none_is_not_read(string? text) => Assert.False(SchoolYear.TryRead(text, out _));

    [Fact]
    public void Every_year_is_read_back_from_its_name() =>
        Assert.All(Enumerable.Range(-2, 17), year => Assert.True(SchoolYear.TryRead(SchoolYear.NcYearName(year), out var read) && read == year));

    [Theory]
    [InlineData("2026-08-31", "2025-09-01", "2026-08-31")]
    [InlineData("2026-09-01", "2026-09-01", "2027-08-31")]
    public void A_school_year_runs_from_September_to_August(string day, string from, string to) =>
        Assert.Equal(new DaySpan(A.Day(from), A.Day(to)), SchoolYear.Of(A.Day(day)));

    [Fact]
    public void Days_are_said_in_our_own_words()
    {
        var day = A.Day("2027-02-05");

        Assert.Equal("Friday 5 February 2027", DayWords.Full(day));
        Assert.Equal("5 February 2027", DayWords.Plain(day));
        Assert.Equal("Fri 5 Feb 2027", DayWords.Brief(day));
    }
}
