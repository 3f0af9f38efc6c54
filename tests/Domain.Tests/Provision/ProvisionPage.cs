using System.Globalization;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Effects;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Provision;

/// <summary>The worked examples of docs/provision.md, computed.</summary>
internal static class ProvisionPage
{
    private static readonly DateOnly AsOf = A.Day("2026-11-23");

    /// <summary>Each example's rows by its name on the page.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Examples { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["cost"] = Costs(),
        ["shares"] = Shares(),
        ["school"] = School(),
        ["impact"] = Impact(),
        ["progress"] = Progress(),
        ["register"] = Register(),
        ["plans"] = Plans(),
        ["week"] = Week(),
    };

    private static List<string> Costs()
    {
        var line = A.Line() with { GroupSize = 4, Resources = 24, External = 30 };
        var rates = new[] { A.Rate() with { To = A.Day("2026-10-31") }, A.Rate(pounds: 17) with { From = A.Day("2026-11-01") } };
        var costed = new Costing(RateCard.For(null, rates), A.Calendar, AsOf).Cost(line, GroupPlace.Of(line, [line]), []);
        var capped = new Costing(RateCard.For(null, [A.Rate("Teacher", 48) with { MostMinutes = 60 }]), A.Calendar, AsOf).Cost(A.Line() with { StaffRole = "Teacher" }, GroupPlace.Alone, []);
        return
        [
            Row("hours the pupil attends", Number(costed.HoursAttended)), Row("staff hours, this pupil's share", Number(costed.Hours)),
            Row("cost, full range", Money(costed.FullCost)), Row("cost to date", $"{Money(costed.CostToDate)}{(costed.Estimated ? " (estimated)" : "")}"), Row("basis as printed", costed.Basis),
            Row("a teacher one to one, 3 x 30 min a week for 12 weeks at £48, of which the card counts 60 min a week", Money(capped.FullCost)),
        ];
    }

    private static List<string> Shares() => [.. Domain.Provision.Money.Share(100, 3).Select((share, at) => Row($"pupil {at + 1} of 3", Money(share))), Row("together", Money(Domain.Provision.Money.Share(100, 3).Sum()))];

    private static List<string> School()
    {
        ProvisionLine[] rows = [.. Enumerable.Range(1, 3).Select(pupil => A.Line(pupil) with { Group = "Readers", GroupSize = 3, Resources = 10, StaffName = "Ms Helper" }), A.Line(1) with { LineId = "alone", Wave = 3, Minutes = 60, SessionsPerWeek = 15, Weeks = 38 }, A.Line(2) with { LineId = "no weeks", Weeks = null, End = null }];
        var roll = A.RollOf(A.Child(1), A.Child(2), A.Child(3));
        var facts = A.Facts with { Provision = rows };
        var maps = ProvisionMaps.OfSchool(roll, facts, AsOf);
        var whole = SchoolMap.Of(roll, maps, facts, AsOf);
        return
        [
            .. maps.Select(map => Row($"map of {map.Pupil}", $"{Money(map.FullCost)}, above element 2: {Money(map.AboveElement2)}{(map.Incomplete ? ", incomplete" : "")}")),
            Row("whole school", $"{Money(whole.Total.Additional)}{(whole.IsIncomplete ? $", incomplete: {whole.Total.Incomplete} row without a cost" : "")}"),
            .. whole.ByWave.Select(part => Row($"wave {part.Key}", Money(part.Cost.Additional))),
            .. whole.ByStaff.Select(part => Row(part.Key, Money(part.Cost.Additional))),
        ];
    }

    private static List<string> Impact()
    {
        ProvisionLine Line(int pupil, string exit) => A.Line(pupil) with { EntryMeasure = "Salford: 7:00", EntryOn = A.Day("2026-09-07"), ExitMeasure = exit, ExitOn = A.Day("2026-12-08") };
        var judged = new[] { Line(1, "Salford: 7:05"), Line(2, "Salford: 6:11"), Line(3, "Neale: 7:06") }
            .Select(line => LineImpact.Of(new Costing(RateCard.For(null, [A.Rate()]), A.Calendar, A.Day("2026-12-18")).Cost(line, GroupPlace.Alone, []), ImpactRules.Default)).ToList();
        var all = InterventionImpact.Of(judged).Single();
        return
        [
            .. judged.Select(one => Row($"pupil {one.Pupil.Number}", one.WhyNot ?? $"gain {Number(one.Gain)} {one.Unit}, expected {Number(one.Expected)}, ratio {Number(one.Ratio)}, effect {one.Effect:+0;-0;0}")),
            Row("the intervention", $"n = {all.N}, not judged {all.NotJudged}, mean gain {Number(all.MeanGain)} {all.Unit}, ratio {Number(all.Ratio)}, mean effect {Number(all.MeanEffect)}, cost {Money(all.Cost)}, {Money(all.CostPerUnit)} for each month gained"),
        ];
    }

    private static List<string> Progress()
    {
        var scale = AssessmentScale.Of("Invented test", "Reading", null, ScaleKind.StandardScore);
        AssessmentResult[] results = [new(A.Ref(1), scale, A.Day("2025-11-10"), 90), new(A.Ref(1), scale, A.Day("2026-04-13"), 88), new(A.Ref(1), scale, A.Day("2026-09-21"), 84)];
        return [.. SchoolProgress.For(A.RollOf(A.Child(1)), results, ProgressRules.Default, AsOf).Single().Tests.Select(test => Row($"{test.RuleId}: {test.Answer switch { TestAnswer.True => "yes", TestAnswer.False => "no", _ => "not enough data" }}", test.Sentence))];
    }

    private static List<string> Register()
    {
        var support = A.Child(1).WithSen(SenStatus.Support, "SLCN", "SPLD");
        var before = SenRegister.Of(A.RollOf(A.Child(1).WithSen(SenStatus.None), A.Child(2).WithSen(SenStatus.Support, "ASD")), A.Facts, [], new HashSet<PupilRef>(), AsOf.AddDays(-1));
        var roll = A.RollOf(support with { Sen = support.Sen with { Since = A.Day("2026-11-16") } }, A.Child(2).WithSen(SenStatus.Plan, "NSA"));
        var now = SenRegister.Of(roll, A.Facts, [], new HashSet<PupilRef>(), AsOf);
        return
        [
            .. now.Entries.Select(entry => Row($"{entry.Pupil}", $"{ProvisionCodes.Of(entry.Status)}, {string.Join(", ", entry.Needs.Select(need => $"{need.Rank} {need.Type} ({need.Area ?? "no area"})"))}")),
            .. RegisterDifference.Between(before, now, roll).Select(move => Row($"{move.Pupil} {move.Move.ToString().ToLowerInvariant()}", move.Evidence)),
            .. now.Findings.Select(finding => Row($"{finding.Pupil} `{finding.Fault.Code}`", finding.Fault.What)),
        ];
    }

    private static List<string> Plans()
    {
        SupportCycle Cycle(int number) => new() { Pupil = A.Ref(), Number = number, Start = A.Day("2026-01-05").AddDays(90 * number), Outcome = CycleOutcome.NotMet };
        PlanTarget Target(string words, string set) => new() { Pupil = A.Ref(), Words = words, SetOn = A.Day(set), Measure = "Word list", Baseline = "12", Owner = "Ms Teach", DueBy = A.Day("2026-12-11") };
        PlanTarget[] targets = [Target("Reads 40 words at sight", "2026-04-13") with { Result = TargetResult.NotYet }, Target("Reads 40 words, at sight.", "2026-09-14") with { Baseline = null }];
        return [.. PlanFindings.For(A.Ref(), [Cycle(1), Cycle(2)], targets, AsOf, ProvisionRules.Default.UnmetCycles).Select(finding => Row(finding.Kind.ToString(), finding.Says)).Distinct()];
    }

    private static List<string> Week()
    {
        WeekSlot Slot(int pupil, string from, string what) => new() { Pupil = A.Ref(pupil), Day = DayOfWeek.Monday, From = TimeOnly.ParseExact(from, "HH:mm", CultureInfo.InvariantCulture), Minutes = 20, Intervention = what };
        ProvisionLine Line(int pupil, string what) => A.Line(pupil) with { LineId = $"{pupil} {what}", Intervention = what, Group = what, StaffName = "Ms Helper", Minutes = 20, SessionsPerWeek = 1 };
        var facts = A.Facts with
        {
            Timetable = [Slot(1, "09:15", "Readers"), Slot(1, "09:30", "Talk"), Slot(2, "09:30", "Talk")],
            Provision = [Line(1, "Readers"), Line(1, "Talk") with { SessionsPerWeek = 2 }, Line(2, "Talk")],
            Staff = [A.Staff("Support staff", "Ms Helper") with { HoursPerWeek = 0.5m }],
        };
        return
        [
            .. Clashes.Of(facts, AsOf).Select(clash => Row(clash.Kind.ToString(), $"{(clash.Pupil is { } pupil ? $"{pupil} " : "")}{clash.Says}")),
            .. TimetableCheck.Of(facts, AsOf).Select(gap => Row($"{gap.Pupil} {gap.Intervention}", $"{Number(gap.Timetabled)} minutes a week in the timetable, {Number(gap.Planned)} in the rows")),
        ];
    }

    private static string Row(string what, string figure) => $"| {what} | {figure} |";

    private static string Money(decimal? pounds) => pounds is { } some ? string.Create(CultureInfo.InvariantCulture, $"£{some:#,0.00}") : "none";

    private static string Number(decimal? number) => number is { } some ? string.Create(CultureInfo.InvariantCulture, $"{some:0.##}") : "none";
}
