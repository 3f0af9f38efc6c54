using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Adapters.Tests.Storage;

public sealed class LedgerJsonTests
{
    [Fact]
    public void A_union_rests_in_the_ledger_as_the_case_it_is()
    {
        IReadOnlyList<SenBlock> blocks = [new SenBlock.Absent(), new SenBlock.Empty(), new SenBlock.Present([new(new(2024, 2, 29), "K", "SEN Support")], [new("ASD", 1, null, null)])];

        var read = LedgerJson.Unpack<List<SenBlock>>(LedgerJson.Pack(blocks));

        Assert.IsType<SenBlock.Absent>(read[0]);
        Assert.IsType<SenBlock.Empty>(read[1]);
        Assert.Equal("SEN Support", Assert.IsType<SenBlock.Present>(read[2]).History[0].RawText);
    }

    [Fact]
    public void Numbers_that_check_themselves_rest_as_text()
    {
        Assert.True(Upn.TryParse("H801200001001", out var upn));
        var pair = new Both(upn, PupilRef.Make("LK", 412), SchoolNumber.Parse("9991001"), null);

        Assert.Equal(pair, LedgerJson.Read<Both>(LedgerJson.Write(pair)));
    }

    [Fact]
    public void A_calendar_comes_back_with_its_days()
    {
        var facts = new SencoFacts { Calendar = new SchoolCalendar([new(new(2026, 9, 2), new(2026, 10, 23))], [new(2026, 9, 1)], []) };

        var read = LedgerJson.Unpack<SencoFacts>(LedgerJson.Pack(facts));

        Assert.True(read.Calendar.IsSchoolDay(new(2026, 9, 2)));
        Assert.False(read.Calendar.IsSchoolDay(new(2026, 9, 1)));
    }

    [Fact]
    public void The_same_value_packs_to_the_same_bytes()
    {
        var fault = new Fault("xml-cut-off", new Place("a.xml", 3), "the file ends too early", "Export it again.");

        Assert.Equal(LedgerJson.Pack(fault), LedgerJson.Pack(fault with { }));
    }

    [Fact]
    public void Texts_come_back_as_they_were_and_those_that_repeat_are_held_once()
    {
        var sentence = string.Concat(Enumerable.Repeat("He listens best near the door. ", 9));
        List<Dictionary<string, string>> rows = [new() { ["Need"] = "S\u00e9verine \"Bee\" \ud83d\ude00", ["Notes"] = sentence, ["Blank"] = "" }, new() { ["Need"] = "ASD" }];

        var read = LedgerJson.Unpack<List<Dictionary<string, string>>>(LedgerJson.Pack(rows));
        var again = LedgerJson.Unpack<List<Dictionary<string, string>>>(LedgerJson.Pack(rows));

        Assert.Equal(rows, read);
        Assert.Same(read[0].Keys.First(), read[1].Keys.First());
        Assert.Same(read[1]["Need"], again[1]["Need"]);
        Assert.NotSame(read[0]["Notes"], again[0]["Notes"]);
    }

    private sealed record Both(Upn Upn, PupilRef Ref, SchoolNumber School, Upn? Former);
}
