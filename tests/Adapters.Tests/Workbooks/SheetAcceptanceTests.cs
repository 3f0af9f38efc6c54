using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class SheetAcceptanceTests
{
    private static readonly SheetDefinition Sheet = new()
    {
        Audience = Audiences.Sen,
        Name = "Notes",
        Purpose = "",
        Columns = [Columns.Pupil, Columns.FreeText("Note", "", "")],
    };

    [Fact]
    public void Fewer_rows_beyond_five_or_five_in_a_hundred_keep_the_last_good_ones()
    {
        Assert.All(
            from before in Enumerable.Range(0, 240)
            from now in Enumerable.Range(0, before + 1)
            select (before, now),
            size =>
            {
                var lost = size.before - size.now;
                var tooMany = (lost > 5 && lost * 20 > size.before) || (size.now == 0 && size.before > 2);
                Assert.Equal(tooMany, ShrinkLimit.Usual.IsExceeded(size.before, size.now));
            });
    }

    [Fact]
    public void A_sheet_that_shrank_too_much_is_held_with_its_last_good_rows()
    {
        var last = Rows(20);

        var decision = SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Take(13)), SheetTrust.Usual);

        Assert.Equal("rows-gone", decision.Held?.Code);
        Assert.Same(last, decision.Standing);
    }

    [Fact]
    public void A_person_can_accept_just_the_reading_that_was_held()
    {
        var last = Rows(20);
        var id = SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Take(13)), SheetTrust.Usual).HeldAs;
        var trust = SheetTrust.Usual with { Released = new HashSet<Guid> { id!.Value } };

        Assert.Equal(13, SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Take(13)), trust).Standing.Rows.Count);
        Assert.Equal("rows-gone", SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Take(12)), trust).Held?.Code);
    }

    [Fact]
    public void A_school_may_set_its_own_limit()
    {
        var last = Rows(20);

        Assert.Null(SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Take(13)), SheetTrust.Usual with { Limit = new ShrinkLimit(7, 0.05m) }).Held);
    }

    [Fact]
    public void Refused_rows_count_as_present_and_stand_as_last_read()
    {
        var last = Rows(20);
        var reading = Reading(last.Rows.Take(10)) with { Refused = [.. last.Rows.Skip(10).Select(row => row with { Cells = new Dictionary<string, string> { ["Note"] = "?" } })] };

        var decision = SheetAcceptance.Decide(Sheet, last, reading, SheetTrust.Usual);

        Assert.Null(decision.Held);
        Assert.Equal(20, decision.Standing.Rows.Count);
        Assert.DoesNotContain(decision.Standing.Rows, row => row["Note"] == "?");
    }

    [Fact]
    public void Accepting_the_same_reading_again_changes_nothing()
    {
        var last = Rows(20);
        var first = SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Reverse()), SheetTrust.Usual);
        var second = SheetAcceptance.Decide(Sheet, first.Standing, Reading(last.Rows), SheetTrust.Usual);

        Assert.Equal(first.Standing.Rows, second.Standing.Rows);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "facts-moved")]
    public void Texts_may_change_places_in_two_rows_not_in_three(int rows, string? code)
    {
        var last = Rows(20);
        var moved = last.Rows.Select((row, at) => at < rows ? With(row, last.Rows[(at + 1) % rows]["Note"]!) : row);

        Assert.Equal(code, SheetAcceptance.Decide(Sheet, last, Reading(moved), SheetTrust.Usual).Held?.Code);
    }

    [Fact]
    public void A_text_given_to_three_new_rows_as_well_did_not_move()
    {
        var last = Rows(5);
        var more = Rows(8).Rows.Skip(5).Select(row => With(row, last.Rows[0]["Note"]!));

        Assert.Null(SheetAcceptance.Decide(Sheet, last, Reading(last.Rows.Concat(more)), SheetTrust.Usual).Held);
    }

    [Fact]
    public void The_check_value_changes_with_the_id_and_with_the_pupil_but_not_with_spaces()
    {
        var check = RowMarks.CheckOf("r1", "LK-1-1 Ashworth, Beth (3A)");

        Assert.NotEqual(check, RowMarks.CheckOf("r2", "LK-1-1 Ashworth, Beth (3A)"));
        Assert.NotEqual(check, RowMarks.CheckOf("r1", "LK-2-3 Ashworth, Beth (3A)"));
        Assert.NotEqual(check, RowMarks.CheckOf("r1", "LK-1-1 Ashworth, Bess (3A)"));
        Assert.Equal(check, RowMarks.CheckOf("r1", " LK-1-1  Ashworth, Beth (3A) "));
    }

    private static SheetRows Rows(int count) => new(Sheet.Audience, Sheet.Name,
    [
        .. Enumerable.Range(1, count).Select(number => new SheetRow($"r{number:d3}", number, new Dictionary<string, string>
        {
            ["Pupil"] = InventedSchool.Ref(number).ToString(),
            ["Note"] = $"Note about pupil number {number}.",
        })),
    ]);

    private static SheetRow With(SheetRow row, string note) => row with { Cells = new Dictionary<string, string>(row.Cells) { ["Note"] = note } };

    private static SheetReading Reading(IEnumerable<SheetRow> rows) => new() { File = "SEN.xlsx", Rows = [.. rows] };
}
