using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Roll;

public sealed class SenFlagsTests
{
    [Fact]
    public void NSA_is_for_support_only()
    {
        var example = Case.Of("EX54");
        Assert.Equal("False", example.Text("valid"));

        Assert.Equal([SenFlags.NoAssessment], Flags(SenStatus.Plan, Need(example.Inputs.GetProperty("sen_type").GetString()!)));
        Assert.Empty(Flags(SenStatus.Support, Need("NSA")));
    }

    [Fact]
    public void Down_syndrome_before_its_census_is_a_warning_and_the_need_stays()
    {
        var example = Case.Of("EX55");
        Assert.Equal("WARN_NOT_REJECT", example.Text("action"));

        Assert.Equal([SenFlags.TooEarly], Flags(SenStatus.Plan, Need("DS") with { Start = example.Given("effective") }));
        Assert.Equal([SenFlags.TooEarly], Flags(SenStatus.Plan, Need("DS") with { Start = A.Day("2024-12-31") }));
        Assert.Empty(Flags(SenStatus.Plan, Need("DS") with { Start = A.Day("2025-01-01") }));
        Assert.Empty(Flags(SenStatus.Plan, Need("DS")));
    }

    [Fact]
    public void Legacy_codes_are_history_and_not_the_present_provision()
    {
        var example = Case.Of("EX56");
        var codes = example.Inputs.GetProperty("history").EnumerateArray().Select(code => code.GetString()!).ToList();
        var allowed = example.Texts("allowed_as_current").ToHashSet();

        Assert.All(codes, code => Assert.Equal(allowed.Contains(code) ? [] : [SenFlags.Legacy], SenFlags.Of(History((code, "2012-09-01")), A.Night)));
        Assert.All(codes, code => Assert.Empty(SenFlags.Of(History((code, "2012-09-01"), ("K", "2015-09-01")), A.Night)));
    }

    [Fact]
    public void A_spell_still_to_come_is_not_the_present_one()
    {
        Assert.Equal([SenFlags.Legacy], SenFlags.Of(History(("P", "2012-09-01"), ("K", "2026-11-21")), A.Night));
        Assert.Empty(SenFlags.Of(History(("P", "2012-09-01"), ("K", "2026-11-20")), A.Night));
    }

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(1, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(1, 99, false)]
    [InlineData(1, 100, true)]
    [InlineData(0, 1, true)]
    public void Ranks_go_from_1_to_99_and_one_type_is_the_primary(int one, int other, bool flagged) =>
        Assert.Equal(flagged ? [SenFlags.Ranks] : [], Flags(SenStatus.Support, Need("MLD") with { Rank = one }, Need("SLCN") with { Rank = other }));

    [Fact]
    public void A_type_that_ended_is_no_present_need() => Assert.Equal([SenFlags.Ended], Flags(SenStatus.Support, Need("BESD")));

    private static SenNeedRow Need(string type) => new(type, null, null, null);

    private static IEnumerable<SenFlag> Flags(SenStatus status, params SenNeedRow[] needs) => SenFlags.Of(new() { Status = status, Needs = needs }, A.Night);

    private static SenRecord History(params (string Code, string Start)[] spells) =>
        new() { Status = SenStatus.Support, History = [.. spells.Select(spell => new SenSpell(A.Day(spell.Start), spell.Code, spell.Code))] };
}
