using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Provision.Register;

public sealed class RegisterRulesTests
{
    private static readonly DateOnly Night = A.Day("2026-11-20");

    [Fact]
    public void The_rulebook_refuses_NSA_with_a_plan()
    {
        var example = Case.Of("EX54");
        var (code, type) = (example.Inputs.GetProperty("sen_provision").GetString(), example.Inputs.GetProperty("sen_type").GetString()!);
        var status = Enum.GetValues<SenStatus>().Single(status => ProvisionCodes.Of(status) == code);

        Assert.Equal(example.Expectations.GetProperty("valid").GetBoolean(), RegisterRules.Fits(type, status));
        Assert.True(RegisterRules.Fits(type, SenStatus.Support));
        Assert.Contains(Check(Pupil(status, type), A.Plan()), finding => finding.Fault.Code == "register-nsa-with-plan" && !finding.IsWarning);
    }

    [Fact]
    public void The_rulebook_warns_of_Down_syndrome_before_its_census()
    {
        var example = Case.Of("EX55");
        var need = new SenNeedRow(example.Inputs.GetProperty("sen_type").GetString()!, 1, example.Given("effective"), null);

        var finding = Assert.Single(Check(Pupil(SenStatus.Support) with { Sen = Pupil(SenStatus.Support).Sen with { Needs = [need] } }));

        Assert.Equal((example.Text("action") == "WARN_NOT_REJECT", "register-need-early"), (finding.IsWarning, finding.Fault.Code));
        Assert.Equal(example.Expectations.GetProperty("valid").GetBoolean(), NeedTypes.IsCurrentOn(NeedTypes.Of(need.Type)!, need.Start!.Value));
        Assert.Empty(Check(Pupil(SenStatus.Support) with { Sen = Pupil(SenStatus.Support).Sen with { Needs = [need with { Start = A.Day("2025-01-16") }] } }));
    }

    [Fact]
    public void The_rulebook_keeps_legacy_codes_as_history()
    {
        var example = Case.Of("EX56");
        var codes = example.Inputs.GetProperty("history").EnumerateArray().Select(code => code.GetString()!).ToList();

        var periods = SenPeriod.Of([.. codes.Select((code, at) => new SenSpell(new DateOnly(2010 + at, 9, 1), code, code))]);

        Assert.Equal(codes, periods.Select(period => period.Code));
        Assert.Equal(example.Expectations.GetProperty("allowed_as_current").EnumerateArray().Select(code => code.GetString()), ProvisionCodes.Current);
        Assert.Equal(
            example.Expectations.GetProperty("needs_mapping").EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString())),
            periods.Where(period => period.IsLegacy).Select(period => (period.Code, (string?)$"{period.Today} (historical)")));
        Assert.Equal(periods[1].From.AddDays(-1), periods[0].To);
        Assert.Null(periods[^1].To);
    }

    [Fact]
    public void The_rulebooks_census_days_are_those_of_the_rule_of_thumb()
    {
        var example = Case.Of("EX57");
        var year = int.Parse(example.Inputs.GetProperty("year").GetString()![..4], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new CensusDays(example.Expected("autumn")!.Value, example.Expected("spring")!.Value, example.Expected("summer")!.Value), CensusDays.Of(year));
    }

    [Fact]
    public void Every_census_day_is_a_Thursday_of_its_month() =>
        Assert.All(Enumerable.Range(2014, 30).Select(CensusDays.Of), days => Assert.Equal(
            [(DayOfWeek.Thursday, 10, 1), (DayOfWeek.Thursday, 1, 3), (DayOfWeek.Thursday, 5, 3)],
            new[] { days.Autumn, days.Spring, days.Summer }.Select(day => (day.DayOfWeek, day.Month, ((day.Day - 1) / 7) + 1))));

    public static TheoryData<string, Pupil> Broken => new()
    {
        { "register-two-statuses", WithHistory(new SenSpell(A.Day("2026-09-01"), "K", "K"), new SenSpell(A.Day("2026-09-01"), "N", "N")) },
        { "register-legacy-current", WithHistory(new SenSpell(A.Day("2013-09-01"), "A", "School Action")) },
        { "register-code-unknown", WithHistory(new SenSpell(A.Day("2020-09-01"), "Q", "?"), new SenSpell(A.Day("2021-09-01"), "K", "K")) },
        { "register-no-need", Pupil(SenStatus.Support) with { Sen = new() { Status = SenStatus.Support } } },
        { "register-two-primary", Pupil(SenStatus.Support) with { Sen = new() { Status = SenStatus.Support, Needs = [new("SLCN", 1, null, null), new("ASD", 1, null, null)] } } },
        { "register-need-unknown", Pupil(SenStatus.Support, "PLD") },
        { "register-need-history", Pupil(SenStatus.Support, "BESD") },
        { "register-plan-row", Pupil(SenStatus.Plan, "ASD") },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_record_that_breaks_a_rule_is_named(string code, Pupil pupil) => Assert.Equal(code, Assert.Single(Check(pupil)).Fault.Code);

    [Fact]
    public void A_plan_lacks_its_day_and_authority_at_their_cells()
    {
        var plan = A.Plan() with { PlanMade = null, Authority = " ", Source = new Place("SEN.xlsx", 14, Sheet: "Plans") };

        var found = RegisterRules.Check(Pupil(SenStatus.Plan, "ASD"), plan, new SheetColumns("SEN", "Plans", new Dictionary<string, int> { ["Authority"] = 2, ["Plan first made"] = 3 }), Night);

        Assert.Equal([("register-plan-date", "D14"), ("register-plan-authority", "C14")], found.Select(finding => (finding.Fault.Code, finding.Fault.Place.Cell)));
    }

    [Fact]
    public void A_row_on_Plans_without_E_is_named() => Assert.Equal("register-plan-without-e", Assert.Single(Check(Pupil(SenStatus.Support, "ASD"), A.Plan())).Fault.Code);

    [Fact]
    public void A_sound_record_breaks_nothing()
    {
        Assert.Empty(Check(Pupil(SenStatus.Plan, "ASD"), A.Plan()));
        Assert.Empty(Check(Pupil(SenStatus.Support, "NSA")));
        Assert.Empty(Check(Pupil(SenStatus.None)));
    }

    [Fact]
    public void Every_need_of_the_four_areas_has_its_area() =>
        Assert.Equal(4, "SPLD MLD SLD PMLD DS SLCN ASD SEMH HI VI MSI PD".Split(' ').Select(code => NeedTypes.Of(code)!.Area).Distinct().Count(area => area is not null));

    private static IReadOnlyList<RegisterFinding> Check(Pupil pupil, EhcPlan? plan = null) => [.. RegisterRules.Check(pupil, plan, null, Night)];

    private static Pupil Pupil(SenStatus status, params string[] types) => A.Child().WithSen(status, types);

    private static Pupil WithHistory(params SenSpell[] spells) => A.Child() with { Sen = new() { Status = SenStatus.Support, Needs = [new("SLCN", 1, null, null)], History = spells } };
}
