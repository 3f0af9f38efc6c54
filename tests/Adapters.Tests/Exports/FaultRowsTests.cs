using System.Text;
using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class FaultRowsTests
{
    [Fact]
    public void The_row_of_a_report_is_found_by_its_line_though_a_note_before_it_has_two()
    {
        var rows = Find("UPN,Note\r\nA1,\"two\r\nlines\"\r\nA2,\"x, y\"\r\n", new Place("r.csv", 4, 2));

        Assert.Equal(["A2", "x, y"], rows[new Place("r.csv", 4, 2)].Cells);
        Assert.Equal("x, y", rows[new Place("r.csv", 4, 2)].Cell(2));
        Assert.Null(rows[new Place("r.csv", 4, 2)].Cell(3));
    }

    [Fact]
    public void The_pupil_of_a_transfer_file_is_named_by_what_it_says_first()
    {
        var xml = "<CTfile>\n<Header><DocumentName>x</DocumentName></Header>\n<CTFpupilData>\n<Pupil>\n<UPN>A1</UPN><Surname>Oak</Surname>\n<DOB>nonsense</DOB>\n</Pupil>\n<Pupil>\n<UPN>A2</UPN>\n</Pupil>\n</CTFpupilData></CTfile>";

        var row = Find(xml, new Place("f.xml", 4, 2))[new Place("f.xml", 4, 2)];

        Assert.Equal(["UPN: A1", "Surname: Oak", "DOB: nonsense"], row.Cells);
        Assert.Null(row.Cell(2));
    }

    [Theory]
    [InlineData("<CTfile><Pupil>\n<UPN>A1")]
    [InlineData("a,\"b\n\n\n\n\n\n\n\n\n\n\n")]
    [InlineData("PK\u0003\u0004 no workbook")]
    [InlineData("")]
    public void What_cannot_be_read_any_further_is_not_found_and_no_trouble(string text) =>
        Assert.True(Find(text, new Place("f", 9), new Place("f", Sheet: "S", Cell: "C14")).Count <= 1);

    [Theory]
    [InlineData("Quercus", "Aaaaaaa")]
    [InlineData("31/02/2016", "99/99/9999")]
    [InlineData("Țărn-O'X", "Aaaa-A'A")]
    [InlineData("   ", "blank")]
    [InlineData("0123456789012345678901234567", "999999999999999999999999... (28 characters)")]
    public void A_shape_shows_how_a_value_looks_and_not_what_it_says(string value, string shape) =>
        Assert.Equal(shape, ValueShape.Of(value));

    private static IReadOnlyDictionary<Place, FaultRow> Find(string text, params Place[] places) =>
        FaultRows.Find(new MemoryStream(Encoding.UTF8.GetBytes(text)), places[0].File, places.Select(place => new Fault("c", place, "w", "m")));
}
