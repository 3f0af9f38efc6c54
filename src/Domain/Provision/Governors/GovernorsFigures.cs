using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Effects;
using SenHub.Domain.Provision.Evidence;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Governors;

/// <summary>Everything a governors' report may say, with what it may not say already taken out: aggregates alone, no count below five, no difference of few (documents.md, section 11).</summary>
public sealed record GovernorsFigures
{
    /// <summary>The term reported on.</summary>
    public required TermName Term { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Pupils on roll, to the nearest five.</summary>
    public int? OnRoll { get; init; }

    /// <summary>The register by status, primary need and year.</summary>
    public required PublishedCounts Register { get; init; }

    /// <summary>Register totals of earlier terms as published, oldest first, and of this one, to the nearest five.</summary>
    public required IReadOnlyList<TermTotal> Trend { get; init; }

    /// <summary>Came on the register this school year, to the nearest five; null for few.</summary>
    public int? Joined { get; init; }

    /// <summary>Plans begun this school year, to the nearest five; null for few.</summary>
    public int? PlansBegun { get; init; }

    /// <summary>Of the plans, how many have no overdue step of the school's in their annual review.</summary>
    public RoundedShare ReviewsInTime { get; init; }

    /// <summary>Of pupils with SEN support, how many have a cycle that runs or was reviewed this term.</summary>
    public RoundedShare InCycle { get; init; }

    /// <summary>Of those cycles, how many hold the class teacher's input.</summary>
    public RoundedShare WithTeachersInput { get; init; }

    /// <summary>Of those cycles that are reviewed, how many were looked at with the parents.</summary>
    public RoundedShare WithParents { get; init; }

    /// <summary>Of reviewed cycles that somebody judged, how many met their outcomes, wholly or in part.</summary>
    public RoundedShare OutcomesMet { get; init; }

    /// <summary>Interventions with five pupils or more, by cost.</summary>
    public required IReadOnlyList<GovernorsIntervention> Interventions { get; init; }

    /// <summary>Interventions that are left out because few pupils have them.</summary>
    public int SmallInterventions { get; init; }

    /// <summary>Of pupils with results, how many meet a test of Code 6.17: with needs.</summary>
    public RoundedShare SlowWithNeeds { get; init; }

    /// <summary>The same without needs.</summary>
    public RoundedShare SlowWithout { get; init; }

    /// <summary>Mean attendance by status, null for few.</summary>
    public required IReadOnlyList<MeanAttendance> Attendance { get; init; }

    /// <summary>Additional provision of the school year, pounds.</summary>
    public decimal Cost { get; init; }

    /// <summary>Top-up a year, pounds; null where few plans have one.</summary>
    public decimal? TopUp { get; init; }

    /// <summary>Pupils above element 2, to the nearest five; null for few.</summary>
    public int? AboveElement2 { get; init; }

    /// <summary>Services that work with five pupils or more.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Of a night.</summary>
    /// <param name="earlier">What earlier reports said; this term's own is not counted as earlier.</param>
    public static GovernorsFigures Of(SchoolRoll roll, SencoFacts facts, SchoolProvision whole, IReadOnlyList<ProvisionMap> maps, IReadOnlyList<DueItem> due, IReadOnlyList<GovernorsFigures> earlier, TermName term)
    {
        var before = earlier.Where(report => report.Term.CompareTo(term) < 0).OrderBy(report => report.Term).ToList();
        var (night, entries) = (whole.AsOf, whole.Register.Entries);
        var register = Suppression.Of(entries.Count, RegisterLines.Of(entries), before.Count > 0 ? before[^1].Register : null);
        var cycles = GovernorsCycles.Of(entries, facts, night);
        var year = facts.Calendar.YearOf(night);
        var slow = whole.Progress.GroupBy(own => own.Pupil).ToDictionary(own => own.Key, own => own.Any(test => test.IsPrompt));
        var listed = entries.Select(entry => entry.Pupil).ToHashSet();
        var interventions = InterventionCost.Of(maps.SelectMany(map => map.Lines)).Where(one => one.Wave is not 1).ToList();
        var plans = entries.Where(entry => entry.Status == SenStatus.Plan).Select(entry => entry.Pupil).ToHashSet();
        return new()
        {
            Term = term,
            AsOf = night,
            OnRoll = Rounded.Count(roll.Pupils.Count(pupil => pupil.State == RollState.OnRoll)),
            Register = register,
            Trend = [.. before.Append(null).Select(report => TotalOf(report?.Term ?? term, report?.Register ?? register))],
            Joined = Rounded.Count(entries.Count(entry => entry.History.Count > 0 && entry.History.First(period => period.Today is "K" or "E") is var first && year.Holds(first.From))),
            PlansBegun = Rounded.Count(entries.Count(entry => entry.History.Any(period => period.Code == "E" && year.Holds(period.From)))),
            ReviewsInTime = Rounded.Share(plans.Count - due.Where(item => item is { Status: DueStatus.Overdue, Owner: DutyOwner.School } && item.RuleId.StartsWith("AR-", StringComparison.Ordinal) && item.Pupil is { } pupil && plans.Contains(pupil)).Select(item => item.Pupil).Distinct().Count(), plans.Count),
            InCycle = Rounded.Share(cycles.In, cycles.Supported),
            WithTeachersInput = Rounded.Share(cycles.WithInput, cycles.In),
            WithParents = Rounded.Share(cycles.WithParents, cycles.Reviewed),
            OutcomesMet = Rounded.Share(cycles.Met, cycles.Judged),
            Interventions = [.. interventions.Where(one => one.Pupils >= Suppression.Threshold).OrderByDescending(one => one.Cost.Additional).Select(one => GovernorsIntervention.Of(one, whole.Impact))],
            SmallInterventions = interventions.Count(one => one.Pupils < Suppression.Threshold),
            SlowWithNeeds = Slow(slow.Where(own => listed.Contains(own.Key))),
            SlowWithout = Slow(slow.Where(own => !listed.Contains(own.Key))),
            Attendance = [.. AttendanceGroup.Of(roll).Select(group => new MeanAttendance(group.Status, group.Known >= Suppression.Threshold ? group.Mean : null))],
            Cost = whole.Map.Total.Additional,
            TopUp = maps.Count(map => map.TopUp is not null) >= Suppression.Threshold ? whole.Map.TopUp : null,
            AboveElement2 = Rounded.Count(whole.Map.AboveElement2),
            Services = [.. facts.Involvements.Where(row => listed.Contains(row.Pupil)).GroupBy(row => row.Service).Where(service => service.Select(row => row.Pupil).Distinct().Count() >= Suppression.Threshold).Select(service => service.Key).Order(StringComparer.Ordinal)],
        };
    }

    // What was withheld stays what it was: the nearest five of a new figure would tell how it moved.
    private static TermTotal TotalOf(TermName term, PublishedCounts counts) => new(term, counts.Total.Remembered is { } shown ? Rounded.Count(shown) : null) { IsShown = counts.Total.Shown is not null };

    private static RoundedShare Slow(IEnumerable<KeyValuePair<PupilRef, bool>> own)
    {
        var all = own.Select(one => one.Value).ToList();
        return Rounded.Share(all.Count(slow => slow), all.Count);
    }
}

/// <summary>Mean attendance of pupils of one status, per cent; null for few.</summary>
public sealed record MeanAttendance(SenStatus Status, decimal? Mean);

/// <summary>The register's size in a term, to the nearest five; null where it was withheld.</summary>
public sealed record TermTotal(TermName Term, int? Pupils)
{
    /// <summary>The term's own count was shown. Where it was withheld, <see cref="Pupils"/> is what an earlier report showed last, and no point of a line: a line would pass it off as the term's own. False in reports kept from before this was told apart.</summary>
    public bool IsShown { get; init; }
}
