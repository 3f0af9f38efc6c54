using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;
using static System.FormattableString;

namespace SenHub.Domain.Reviews;

/// <summary>What provision adds to a digest: moves and faults of the register, clashes, incomplete rows, prompts of Code 6.17, plans. Of each kind the first few, the rest as a count, because a page is short.</summary>
public static class ProvisionLines
{
    /// <summary>Lines of a kind that are said in full.</summary>
    public const int MostOfAKind = 2;

    /// <summary>The lines of one reader's phase.</summary>
    public static IEnumerable<DigestLine> For(SchoolProvision? provision, DigestReader reader) => provision is null
        ? []
        :
        [
            .. Few(provision.Moves.Where(move => reader.Has(move.Pupil)).Select(Move), "pupils moved on the register", "SUP-04"),
            .. Kinds(provision.Register.Findings.Where(finding => reader.Has(finding.Pupil)).Select(finding => finding.Fault), "kinds of fault in the register", "NEED-02"),
            .. Few(provision.Clashes.Where(clash => clash.Pupils.Any(pupil => reader.Has(pupil))).Select(Clash), "clashes in the week", null),
            .. Timetable([.. provision.TimetableGaps.Where(gap => reader.Has(gap.Pupil))]),
            .. Kinds(provision.Faults.Where(fault => fault.Pupil is null || reader.Has(fault.Pupil)).Select(fault => fault.Fault), "kinds of incomplete rows", "FUND-03"),
            .. Few(Prompts(provision.Progress, reader), "pupils with a prompt of Code 6.17", "PROG-05"),
            .. Few(provision.Plans.Where(finding => finding.Kind == PlanFindingKind.StepUp && reader.Has(finding.Pupil)).Select(StepUp), "suggestions to step up", "SUP-05"),
            .. Plans([.. provision.Plans.Where(finding => finding.Kind != PlanFindingKind.StepUp && reader.Has(finding.Pupil))]),
        ];

    private static IEnumerable<DigestLine> Few(IEnumerable<DigestLine> lines, string what, string? ruleId)
    {
        var all = lines.ToList();
        foreach (var line in all.Take(MostOfAKind))
            yield return line;
        if (all.Count > MostOfAKind)
            yield return Line(null, Invariant($"{all.Count} {what}, {MostOfAKind} of them on this page"), ruleId);
    }

    private static IEnumerable<DigestLine> Kinds(IEnumerable<Fault> faults, string what, string? ruleId) =>
        Few(
            faults.GroupBy(fault => fault.Code).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => Line(null, Invariant($"{kind.First().Place}: {kind.First().What}{(kind.Count() > 1 ? Invariant($" (and {kind.Count() - 1} more like it)") : "")}"), ruleId)),
            what,
            ruleId);

    private static IEnumerable<DigestLine> Prompts(IReadOnlyList<PupilProgress> progress, DigestReader reader) =>
        from own in progress.Where(own => own.IsPrompt && reader.Has(own.Pupil)).GroupBy(own => own.Pupil)
        let worst = own.MaxBy(scale => scale.Tests.Count(test => test.Answer == TestAnswer.True))!
        let met = worst.Tests.Where(test => test.Answer == TestAnswer.True).ToList()
        orderby met.Count descending, own.Key
        select Line(own.Key, $"less than expected progress in {worst.Scale} ({string.Join(", ", met.Select(test => test.RuleId))}): {met[^1].Sentence} A prompt to look, not a finding", "PROG-05");

    private static IEnumerable<DigestLine> Timetable(IReadOnlyList<TimetableGap> gaps)
    {
        if (gaps.Count > 0)
            yield return Line(gaps[0].Pupil, Invariant($"{gaps[0].Intervention} has {gaps[0].Timetabled:0.##} minutes a week in the timetable and {gaps[0].Planned:0.##} in the rows{(gaps.Count > 1 ? Invariant($" (and {gaps.Count - 1} more differences)") : "")}"), null);
    }

    private static IEnumerable<DigestLine> Plans(IReadOnlyList<PlanFinding> findings)
    {
        var kinds = findings.GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key).Select(kind => Invariant($"{kind.Count()} {Words(kind.Key)}")).ToList();
        if (kinds.Count > 0)
            yield return Line(null, "Plans: " + string.Join(", ", kinds), "SUP-05");
    }

    private static string Words(PlanFindingKind kind) => kind switch
    {
        PlanFindingKind.InputMissing => "with class teacher's input missing",
        PlanFindingKind.NotSmart => "targets not complete",
        PlanFindingKind.Orphan => "targets that serve nothing above them",
        PlanFindingKind.Repeated => "targets set again and again",
        PlanFindingKind.StepUp => "suggestions to step up",
        PlanFindingKind.Contradiction => "cycles that contradict themselves",
        PlanFindingKind.ReviewMissing => "cycles past their review date",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DigestLine Move(RegisterChange move) => Line(
        move.Pupil,
        move.Move switch
        {
            RegisterMove.Joined => $"joined the register: {move.Evidence}",
            RegisterMove.Left => $"left the register: {move.Evidence}",
            RegisterMove.Changed => $"changed on the register: {move.Evidence}",
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        },
        "SUP-04");

    private static DigestLine Clash(Clash clash) => Line(
        clash.Pupil, clash.Pupil is null ? $"{clash.Says}: {References(clash.Pupils)}" : clash.Says, null);

    private static string References(IReadOnlyList<PupilRef> pupils) =>
        string.Join(", ", pupils.Take(MostOfAKind)) + (pupils.Count > MostOfAKind ? Invariant($" and {pupils.Count - MostOfAKind} more") : "");

    private static DigestLine StepUp(PlanFinding finding) => Line(finding.Pupil, finding.Says, "SUP-05");

    private static DigestLine Line(PupilRef? pupil, string what, string? ruleId) => DigestLines.Information(what, "SENCo", ruleId) with { Pupil = pupil };
}
