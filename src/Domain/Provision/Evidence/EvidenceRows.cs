using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Evidence;

/// <summary>Reviewed cycles of a pupil.</summary>
/// <param name="Outcomes">Of each reviewed cycle, oldest first; null where nobody judged.</param>
/// <param name="Cost">Additional provision a year, pounds; null without a map.</param>
/// <param name="HasParentsViews">The parents' views are on record.</param>
public sealed record CycleEvidence(Pupil Pupil, int Reviewed, IReadOnlyList<CycleOutcome?> Outcomes, DateOnly? Newest, decimal? Cost, IReadOnlyList<string> Services, bool HasParentsViews);

/// <summary>A pupil above element 2, pounds a year.</summary>
/// <param name="Incomplete">A line has no cost: the true figure is higher.</param>
public sealed record CostEvidence(Pupil Pupil, decimal Full, decimal Above, decimal? TopUp, bool Incomplete)
{
    /// <summary>From the map.</summary>
    public static CostEvidence Of(Pupil pupil, ProvisionMap map) => new(pupil, map.FullCost, map.AboveElement2, map.TopUp, map.Incomplete);
}

/// <summary>What is on record for access arrangements.</summary>
/// <param name="Arrangements">The normal way of working, as typed.</param>
/// <param name="Scores">Newest standardised score of each measure.</param>
public sealed record AccessEvidence(Pupil Pupil, IReadOnlyList<string> Arrangements, IReadOnlyList<ProgressRow> Scores);

/// <summary>One year before a change.</summary>
/// <param name="Leaves">At its end pupils go to another school or phase.</param>
public sealed record TransitionList(string NcYear, bool Leaves, IReadOnlyList<TransitionPupil> Pupils);

/// <summary>A pupil before a change, with the next statutory step of it; null where none runs.</summary>
public sealed record TransitionPupil(Pupil Pupil, DueItem? Step);

/// <summary>Attendance of a group of pupils on roll this year.</summary>
/// <param name="Known">Pupils of whom the exports say it.</param>
/// <param name="Mean">Mean of their percentages, to one place; null where none is known.</param>
/// <param name="Below90">Of those known, how many are persistently absent.</param>
public sealed record AttendanceGroup(SenStatus Status, int Pupils, int Known, decimal? Mean, int Below90)
{
    private const decimal Persistent = 90;

    /// <summary>Plan, support, and none.</summary>
    public static IReadOnlyList<AttendanceGroup> Of(SchoolRoll roll) =>
    [
        .. from status in new[] { SenStatus.Plan, SenStatus.Support, SenStatus.None }
           let pupils = roll.Pupils.Where(pupil => pupil.State == RollState.OnRoll && pupil.Sen.Status == status).ToList()
           let known = pupils.Select(pupil => pupil.AttendancePercent).OfType<decimal>().ToList()
           select new AttendanceGroup(status, pupils.Count, known.Count, known.Count > 0 ? decimal.Round(known.Average(), 1, MidpointRounding.AwayFromZero) : null, known.Count(percent => percent < Persistent)),
    ];
}
