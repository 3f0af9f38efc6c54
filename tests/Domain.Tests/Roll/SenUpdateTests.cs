using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class SenUpdateTests
{
    private static readonly SenRecord Known = new()
    {
        Status = SenStatus.Support,
        RawText = "SEN Support",
        Since = new(2024, 9, 5),
        Needs = [new SenNeedRow("ASD", 1, new(2022, 1, 10), null)],
        History = [new SenSpell(new(2024, 9, 5), "K", "K")],
    };

    [Fact]
    public void An_absent_block_changes_nothing() =>
        Assert.Same(Known, SenUpdate.Apply(Known, new SenBlock.Absent(), A.Night));

    [Fact]
    public void A_pupil_of_whom_no_export_ever_spoke_stays_unknown() =>
        Assert.Equal(SenStatus.Unknown, SenUpdate.Apply(SenRecord.Unknown, new SenBlock.Absent(), A.Night).Status);

    [Fact]
    public void An_empty_block_is_no_provision()
    {
        var after = SenUpdate.Apply(Known, new SenBlock.Empty(), A.Night);

        Assert.Equal((SenStatus.None, null, 0), (after.Status, after.Since, after.Needs.Count));
        Assert.Equal(Known.History, after.History);
    }

    [Fact]
    public void Words_that_map_to_nothing_change_nothing() =>
        Assert.Same(Known, Apply(Known, [new SenSpell(null, null, "Watch list")]));

    [Fact]
    public void The_latest_start_up_to_tonight_is_the_current_spell_in_whatever_order_they_come()
    {
        SenSpell[] spells = [Spell("E", "2025-02-14"), Spell("N", "2021-09-03"), Spell("N", "2027-01-01"), Spell("K", "2022-01-10")];

        var after = Apply(SenRecord.Unknown, spells);

        Assert.Equal((SenStatus.Plan, new DateOnly(2025, 2, 14)), (after.Status, after.Since!.Value));
        Assert.Equal(["N", "K", "E", "N"], after.History.Select(spell => spell.Code));
    }

    [Fact]
    public void A_status_without_a_day_keeps_the_day_known_while_it_stays_the_same()
    {
        var same = Apply(Known, [new SenSpell(null, "K", "School support")]);
        var other = Apply(Known, [new SenSpell(null, "E", "EHCP")]);

        Assert.Equal((new DateOnly(2024, 9, 5), "School support"), (same.Since!.Value, same.RawText));
        Assert.Equal((SenStatus.Plan, null), (other.Status, other.Since));
    }

    [Fact]
    public void A_bare_code_does_not_rub_out_the_schools_own_words()
    {
        var monitoring = SenUpdate.Apply(SenRecord.Unknown, A.Row().WithStatus("N", "Monitoring").Sen, A.Night);

        Assert.Equal("Monitoring", Apply(monitoring, [Spell("N", "2021-09-03")]).RawText);
    }

    [Theory]
    [InlineData("S", SenStatus.Plan)]
    [InlineData("A", SenStatus.Support)]
    [InlineData("P", SenStatus.Support)]
    [InlineData("N", SenStatus.None)]
    public void Legacy_codes_have_their_place(string code, SenStatus status) =>
        Assert.Equal(status, Apply(SenRecord.Unknown, [Spell(code, "2013-09-01")]).Status);

    [Fact]
    public void Needs_are_ranked_with_ties_and_gaps_and_ended_ones_left_out()
    {
        var after = SenUpdate.Apply(
            Known,
            new SenBlock.Present(
                [Spell("K", "2024-09-05")],
                [Need("MLD", 7), Need("SEMH", 1), Need("SLCN", null), Need("HI", 1), Need("SLCN", 2), Need("VI", 1, to: "2026-11-19"), Need("PD", 1, from: "2026-11-21")]),
            A.Night);

        Assert.Equal(["SEMH", "HI", "SLCN", "MLD"], after.Needs.Select(need => need.Type));
    }

    [Fact]
    public void A_need_without_a_day_keeps_the_day_known()
    {
        var after = SenUpdate.Apply(Known, A.Row().WithStatus("K").WithNeeds("SLCN", "ASD").Sen, A.Night);

        Assert.Equal([null, new DateOnly(2022, 1, 10)], after.Needs.Select(need => need.Start));
    }

    [Fact]
    public void Needs_stay_when_an_export_gives_a_status_only() =>
        Assert.Equal(Known.Needs, Apply(Known, [Spell("K", "2024-09-05")]).Needs);

    private static SenRecord Apply(SenRecord known, SenSpell[] spells) => SenUpdate.Apply(known, new SenBlock.Present(spells, []), A.Night);

    private static SenSpell Spell(string code, string start) => new(Day(start), code, code);

    private static SenNeedRow Need(string type, int? rank, string? from = null, string? to = null) =>
        new(type, rank, from is null ? null : Day(from), to is null ? null : Day(to));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
