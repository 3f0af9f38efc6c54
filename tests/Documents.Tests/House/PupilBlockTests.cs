using SenHub.Documents.House;
using SenHub.Documents.Tests.Fixtures;

namespace SenHub.Documents.Tests.House;

public sealed class PupilBlockTests
{
    [Fact]
    public void A_pupil_in_the_year_of_her_age_has_one_year_group() =>
        Assert.Null(PupilBlock.From(Larkfield.Pupil() with { BornOn = new(2016, 9, 3), NcYear = "5" }, Larkfield.Night).YearByAge);

    [Fact]
    public void A_pupil_taught_out_of_year_has_both() =>
        Assert.Equal("6", PupilBlock.From(Larkfield.Pupil() with { BornOn = new(2016, 8, 31), NcYear = "5" }, Larkfield.Night).YearByAge);

    [Theory]
    [InlineData(null)]
    [InlineData("M")]
    [InlineData("N1")]
    public void A_class_without_a_year_differs_from_none(string? year) =>
        Assert.Null(PupilBlock.From(Larkfield.Pupil() with { NcYear = year }, Larkfield.Night).YearByAge);

    [Fact]
    public void A_pupil_known_by_the_legal_name_has_no_second_one() =>
        Assert.Null(PupilBlock.From(Larkfield.Pupil(), Larkfield.Night).PreferredName);

    [Fact]
    public void What_stands_still_is_the_same_a_year_later()
    {
        var pupil = Larkfield.Pupil();

        Assert.Equal(PupilBlock.From(pupil, Larkfield.Night).Still(), PupilBlock.From(pupil, Larkfield.Night.AddYears(1)).Still());
    }

    [Theory]
    [InlineData("R", "Reception")]
    [InlineData("5", "Year 5")]
    [InlineData("N2", "Nursery, second year")]
    [InlineData(null, "Not recorded")]
    public void Year_groups_read_as_people_say_them(string? year, string words) => Assert.Equal(words, YearGroup.InWords(year));
}
