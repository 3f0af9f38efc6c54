using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>Costs one line (FUND-03): rate x hours x sessions x weeks, divided by the group, plus a share of resources, plus what is external.</summary>
/// <param name="Calendar">The school's.</param>
/// <param name="AsOf">Last day that counts as past.</param>
public sealed record Costing(RateCard Card, SchoolCalendar Calendar, DateOnly AsOf)
{
    /// <summary>The line with its cost, or with the faults that keep it from having one.</summary>
    /// <param name="group">The pupil's place in the group.</param>
    /// <param name="sessions">Sessions recorded for the line.</param>
    public CostedLine Cost(ProvisionLine line, GroupPlace group, IReadOnlyList<SessionRow> sessions)
    {
        var weeksPerYear = Card.OfRole(line.StaffRole).Select(rate => rate.WeeksPerYear).LastOrDefault(38);
        var time = LineTime.Of(line, Calendar, weeksPerYear);
        var rates = new LineRates(line, time, Card, AsOf);
        var additional = line.Wave is 2 or 3;
        Fault[] spoilt = [.. LineFaults.OfRow(line)];
        if (spoilt.Length == 0)
            spoilt = [.. LineFaults.OfTime(line, time), .. LineFaults.OfRates(line, rates)];
        if (spoilt.Length > 0)
            return new() { Line = line, Basis = "Not costed: a fact is missing or wrong.", Faults = spoilt, CountsAsAdditional = additional };

        var plan = new LinePlan(line, time, rates, group);
        var held = sessions.Where(session => session.On <= AsOf).ToList();
        var toDate = ToDate(plan, held);
        return new()
        {
            Line = line,
            Hours = plan.Hours / plan.StaffDivisor,
            HoursAttended = plan.Hours,
            FullCost = plan.FullCost,
            CostToDate = toDate is { } reached ? Math.Min(reached, plan.FullCost) : null,
            Estimated = held.Count == 0 && toDate > 0,
            CountsAsAdditional = additional,
            Basis = CostWords.Of(plan, held.Count > 0 ? held.Count(session => session.Attended) : null),
            Faults = [.. LineFaults.Gaps(line, toDate is null, group.Place >= group.Size)],
        };
    }

    // What was held where sessions are recorded; else what has elapsed. Resources are bought at the start, external cost goes in step.
    private decimal? ToDate(LinePlan plan, List<SessionRow> held)
    {
        if (held.Count > 0)
        {
            var attended = held.Where(session => session.Attended).ToList();
            var staff = attended.Sum(session => plan.Rates.CostOn(plan.HoursPerSession, session.On));
            var part = plan.Sessions > 0 ? Math.Min(1, attended.Count / plan.Sessions) : 1;
            return plan.Pupil(Math.Min(staff, plan.Staff), plan.Resources, plan.External * part);
        }

        if (plan.Time.Span is not { } span)
            return null;
        if (AsOf < span.From)
            return 0;
        var elapsed = plan.Time.CountDays(span with { To = AsOf });
        var share = plan.Time.AllDays == 0 ? 1 : (decimal)elapsed / plan.Time.AllDays;
        return plan.Pupil(plan.StaffUntil(AsOf), plan.Resources, plan.External * share);
    }
}
