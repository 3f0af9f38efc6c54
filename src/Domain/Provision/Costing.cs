using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>Costs one line (FUND-03): rate x hours x sessions x weeks, divided by the group, plus a share of resources, plus what is external.</summary>
/// <param name="card">The pupil's card.</param>
/// <param name="days">The school's calendar, counted.</param>
/// <param name="asOf">Last day that counts as past.</param>
public sealed class Costing(RateCard card, DayCounts days, DateOnly asOf)
{
    private const decimal UsualWeeks = 38;

    /// <summary>With a calendar that nobody counted yet.</summary>
    public Costing(RateCard card, SchoolCalendar calendar, DateOnly asOf)
        : this(card, new DayCounts(calendar), asOf)
    {
    }

    /// <summary>Where the sheet's columns stand, for the cells of faults.</summary>
    public SheetColumns? Columns { get; init; }

    /// <summary>Last day on roll of a pupil who left.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>The line with its cost, or with the faults that keep it from having one.</summary>
    /// <param name="group">The pupil's place in the group.</param>
    /// <param name="sessions">Sessions recorded for the line.</param>
    public CostedLine Cost(ProvisionLine line, GroupPlace group, IEnumerable<SessionRow> sessions)
    {
        var ofRole = card.OfRole(line.StaffRole);
        var time = new LineTime(line, days, ofRole.Count > 0 ? ofRole[^1].WeeksPerYear : UsualWeeks);
        var rates = new LineRates(line, time, card, asOf);
        var faults = new LineFaults(line, Columns);
        var additional = line.Wave >= (rates.Newest?.CountsFromWave ?? Rate.UsualFirstWave);
        Fault[] spoilt = [.. faults.OfRow()];
        if (spoilt.Length == 0)
            spoilt = [.. faults.OfTime(time), .. faults.OfRates(rates)];
        if (spoilt.Length > 0)
            return new() { Line = line, Basis = "Not costed: a fact is missing or wrong.", Faults = spoilt, CountsAsAdditional = additional };

        var plan = new LinePlan(line, time, rates, group);
        List<SessionRow> held = [.. sessions.Where(session => session.On <= asOf)];
        var (full, toDate) = (plan.FullCost, ToDate(plan, held));
        return new()
        {
            Line = line,
            Hours = plan.CountedHours / plan.StaffDivisor,
            HoursAttended = plan.Hours,
            FullCost = full,
            CostToDate = toDate is { } reached ? Math.Min(reached, full) : null,
            Estimated = held.Count == 0 && toDate > 0,
            CountsAsAdditional = additional,
            SessionsHeld = held.Count > 0 ? held.Count(session => session.Attended) : null,
            SessionsRecorded = held.Count,
            SessionsPlanned = plan.Sessions,
            Basis = CostWords.Of(plan, held.Count > 0 ? held.Count(session => session.Attended) : null),
            Faults = [.. faults.Gaps(toDate is null, group, LeftOn)],
        };
    }

    // What was held where sessions are recorded; else what has elapsed. Resources are bought at the start, external cost goes in step.
    private decimal? ToDate(LinePlan plan, List<SessionRow> held)
    {
        if (held.Count > 0)
        {
            var attended = held.Where(session => session.Attended).ToList();
            var staff = plan.Line.StaffRole is null ? 0 : attended.Sum(session => plan.Rates.CostOn(plan.CountedPerSession, session.On));
            var part = plan.Sessions > 0 ? Math.Min(1, attended.Count / plan.Sessions) : 1;
            return plan.Pupil(Math.Min(staff, plan.Staff), plan.Resources, plan.External * part);
        }

        if (plan.Time.Span is not { } span)
            return null;
        if (asOf < span.From)
            return 0;
        var elapsed = plan.Time.CountDays(span with { To = asOf });
        var share = plan.Time.AllDays == 0 ? 1 : (decimal)elapsed / plan.Time.AllDays;
        return plan.Pupil(plan.StaffUntil(asOf), plan.Resources, plan.External * share);
    }
}
