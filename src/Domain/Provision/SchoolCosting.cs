using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>Costs a whole school at once: rows, sessions, groups and cards are looked up, not searched, so that the time grows with the rows.</summary>
public sealed class SchoolCosting
{
    private readonly SencoFacts facts;
    private readonly DateOnly asOf;
    private readonly DaySpan year;
    private readonly DayCounts days;
    private readonly SheetColumns? columns;
    private readonly ILookup<PupilRef, ProvisionLine> lines;
    private readonly ILookup<string, SessionRow> sessions;
    private readonly Dictionary<string, List<ProvisionLine>> groups;
    private readonly Dictionary<PupilRef, EhcPlan> plans = [];
    private readonly Dictionary<string, RateCard> cards = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For the school year of a day, with costs up to and including that day.</summary>
    public SchoolCosting(SencoFacts facts, DateOnly asOf)
    {
        (this.facts, this.asOf) = (facts, asOf);
        year = facts.Calendar.YearOf(asOf);
        days = new DayCounts(facts.Calendar);
        columns = facts.ColumnsOf(Audiences.Provision, "Provision");
        lines = facts.Provision.ToLookup(line => line.Pupil);
        sessions = facts.Sessions.ToLookup(session => session.LineId, StringComparer.Ordinal);
        groups = facts.Provision.Where(line => !string.IsNullOrWhiteSpace(line.Group)).GroupBy(line => line.Group!.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderBy(line => line.Pupil).ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var plan in facts.Plans)
            plans.TryAdd(plan.Pupil, plan);
    }

    /// <summary>The maps of all pupils who have provision, in the order of the roll.</summary>
    public IReadOnlyList<ProvisionMap> MapsOf(SchoolRoll roll) => [.. roll.Pupils.Where(pupil => lines.Contains(pupil.Ref)).Select(MapOf)];

    /// <summary>One pupil's map; costs of a pupil who left stop with the last day on roll.</summary>
    public ProvisionMap MapOf(Pupil pupil)
    {
        var plan = plans.GetValueOrDefault(pupil.Ref);
        var card = CardOf(plan?.Authority);
        var costing = new Costing(card, days, pupil.LeftOn < asOf ? pupil.LeftOn.Value : asOf) { Columns = columns, LeftOn = pupil.LeftOn };
        var costed = lines[pupil.Ref].Where(IsOfYear).Select(line => costing.Cost(line, PlaceOf(line), sessions[line.LineId])).ToList();
        costed.Sort(ByAreaThenStart);
        return new()
        {
            Pupil = pupil.Ref,
            RateCard = card.Name,
            AsOf = asOf,
            Year = year,
            Lines = costed,
            FullCost = costed.Sum(line => line.CountsAsAdditional ? line.FullCost ?? 0 : 0),
            CostToDate = costed.Sum(line => line.CountsAsAdditional ? line.CostToDate ?? 0 : 0),
            Element2 = Funding.Element2On(asOf),
            TopUp = plan?.TopUpPerYear,
            Incomplete = costed.Exists(line => line.Faults.Count > 0),
            Estimated = costed.Exists(line => line.CountsAsAdditional && line.Estimated),
        };
    }

    private RateCard CardOf(string? authority)
    {
        var key = authority ?? "";
        if (!cards.TryGetValue(key, out var card))
            cards[key] = card = RateCard.For(authority, facts.Rates);
        return card;
    }

    private GroupPlace PlaceOf(ProvisionLine line) =>
        GroupPlace.Among(line, string.IsNullOrWhiteSpace(line.Group) ? [] : groups[line.Group.Trim()]);

    // A row without usable days cannot be shown to belong to another year, so it stands here, with its fault.
    private bool IsOfYear(ProvisionLine line) =>
        line.End < line.Start
        || line.Start?.IsPlausible() == false || line.End?.IsPlausible() == false
        || new DaySpan(line.Start ?? year.From, line.End ?? LineTime.SpanOf(line)?.To ?? year.To).Meets(year);

    private static int ByAreaThenStart(CostedLine one, CostedLine other)
    {
        var order = AreasOfNeed.Order(one.Line.Area).CompareTo(AreasOfNeed.Order(other.Line.Area));
        if (order == 0)
            order = StringComparer.OrdinalIgnoreCase.Compare(one.Line.Area, other.Line.Area);
        if (order == 0)
            order = (one.Line.Start ?? DateOnly.MinValue).CompareTo(other.Line.Start ?? DateOnly.MinValue);
        return order != 0 ? order : StringComparer.Ordinal.Compare(one.Line.LineId, other.Line.LineId);
    }
}
