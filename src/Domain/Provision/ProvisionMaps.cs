using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>Costed provision maps (FUND-01…06).</summary>
public static class ProvisionMaps
{
    /// <summary>One pupil's map of the school year of a day, with costs up to and including that day, or the last day on roll.</summary>
    public static ProvisionMap For(Pupil pupil, SencoFacts facts, DateOnly asOf)
    {
        var year = facts.Calendar.YearOf(asOf);
        var plan = facts.Plans.FirstOrDefault(plan => plan.Pupil == pupil.Ref);
        var card = RateCard.For(plan?.Authority, facts.Rates);
        var costing = new Costing(card, facts.Calendar, pupil.LeftOn < asOf ? pupil.LeftOn.Value : asOf);
        var lines = facts.Provision
            .Where(line => line.Pupil == pupil.Ref && IsOf(year, line))
            .Select(line => costing.Cost(line, GroupPlace.Of(line, facts.Provision), Sessions(line, facts)))
            .OrderBy(costed => AreasOfNeed.Order(costed.Line.Area))
            .ThenBy(costed => costed.Line.Area, StringComparer.OrdinalIgnoreCase)
            .ThenBy(costed => costed.Line.Start ?? DateOnly.MinValue)
            .ThenBy(costed => costed.Line.LineId, StringComparer.Ordinal)
            .ToList();
        var additional = lines.Where(line => line.CountsAsAdditional).ToList();
        return new()
        {
            Pupil = pupil.Ref,
            RateCard = card.Name,
            AsOf = asOf,
            Year = year,
            Lines = lines,
            FullCost = additional.Sum(line => line.FullCost ?? 0),
            CostToDate = additional.Sum(line => line.CostToDate ?? 0),
            Element2 = Funding.Element2On(asOf),
            TopUp = plan?.TopUpPerYear,
            Incomplete = lines.Any(line => line.Faults.Count > 0),
            Estimated = additional.Any(line => line.Estimated),
        };
    }

    /// <summary>The maps of all pupils who have provision, in the order of the roll.</summary>
    public static IReadOnlyList<ProvisionMap> OfSchool(SchoolRoll roll, SencoFacts facts, DateOnly asOf)
    {
        var provided = facts.Provision.Select(line => line.Pupil).ToHashSet();
        return [.. roll.Pupils.Where(pupil => provided.Contains(pupil.Ref)).Select(pupil => For(pupil, facts, asOf))];
    }

    // A row without usable days cannot be shown to belong to another year, so it stands here, with its fault.
    private static bool IsOf(DaySpan year, ProvisionLine line) =>
        line.End < line.Start
        || line.Start?.IsPlausible() == false || line.End?.IsPlausible() == false
        || new DaySpan(line.Start ?? year.From, line.End ?? EndOf(line) ?? year.To).Meets(year);

    private static DateOnly? EndOf(ProvisionLine line) =>
        LineTime.Of(line, SchoolCalendar.None, 0).Span?.To;

    private static IReadOnlyList<SessionRow> Sessions(ProvisionLine line, SencoFacts facts) =>
        [.. facts.Sessions.Where(session => session.LineId == line.LineId)];
}
