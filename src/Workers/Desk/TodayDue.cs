using SenHub.Desk.Today;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Workers.Desk;

/// <summary>What is due on a visitor's page: her pupils' and what names her, most urgent first (SD-P2).</summary>
internal static class TodayDue
{
    // More than anybody does in a day; the calendar has them all.
    private const int Most = 40;

    /// <summary>Overdue, soon, waiting on others.</summary>
    /// <param name="before">What was due a night earlier, to tell what is new.</param>
    public static IReadOnlyList<DueGroup> Groups(DeskScene scene, IReadOnlyList<DueItem> due, IReadOnlyList<DueItem> before)
    {
        var known = before.Where(item => IsDated(item)).Select(Same).ToHashSet();
        var pupils = scene.PupilsSeen();
        var horizon = scene.Today.AddDays(DigestLines.DaysAhead);
        return
        [
            .. from item in due
               where DigestLines.IsShown(item) && IsDated(item) && IsHers(scene, item, pupils)
               let part = DigestLines.PartOf(item, horizon)
               where part != DigestPart.ForInformation
               group (item, IsNew: before.Count > 0 && !known.Contains(Same(item))) by part into urgency
               orderby urgency.Key
               let sorted = urgency.OrderByDescending(one => one.item.Kind == DueKind.Statutory).ThenByDescending(one => one.IsNew).ThenBy(one => one.item.LastLawfulDay).ToList()
               select new DueGroup(Title(urgency.Key), urgency.Key == DigestPart.Overdue ? "overdue" : "", [.. sorted.Take(Most).Select(one => Line(one.item, one.IsNew, pupils))], Math.Max(0, sorted.Count - Most)),
        ];
    }

    /// <summary>Facts that are missing, each with how many pupils it concerns.</summary>
    public static IReadOnlyList<string> Missing(DeskScene scene, IReadOnlyList<DueItem> due)
    {
        var pupils = scene.PupilsSeen();
        return
        [
            .. from item in due
               where DigestLines.IsShown(item) && item.Status == DueStatus.InsufficientData && IsHers(scene, item, pupils)
               group item by item.Basis into fact
               orderby fact.Count() descending, fact.Key
               select fact.Count() == 1 ? fact.Key : FormattableString.Invariant($"{fact.Key}: {fact.Count()} pupils"),
        ];
    }

    private static bool IsHers(DeskScene scene, DueItem item, IReadOnlyDictionary<PupilRef, Pupil> pupils) => item.Pupil is { } pupil ? pupils.ContainsKey(pupil) : scene.Visitor.SeesPapers(scene.School.Number);

    private static bool IsDated(DueItem item) => item.Status is not (DueStatus.NotDue or DueStatus.InsufficientData);

    private static (PupilRef?, string, string, string) Same(DueItem item) => (item.Pupil, item.RuleId, item.Step, item.Cycle);

    private static DueLine Line(DueItem item, bool isNew, IReadOnlyDictionary<PupilRef, Pupil> pupils) => new(
        item.Pupil is { } pupil ? $"{pupil} {pupils[pupil].KnownAs}" : "Whole school",
        DueRules.Does(item),
        DigestLines.OwnerOf(item),
        item.LastLawfulDay is { } last ? $"last lawful day {DayWords.Brief(last)}" : "no day in law",
        item is { Owner: DutyOwner.School, StaffTarget: { } target } ? $"aim for {DayWords.Brief(target)}" : null,
        StrengthWords.Of(item.Kind),
        item.Basis,
        item.Source,
        isNew);

    private static string Title(DigestPart part) => part switch
    {
        DigestPart.Overdue => "Overdue",
        DigestPart.DueSoon => "Due within two weeks",
        _ => "Waiting on others",
    };
}
