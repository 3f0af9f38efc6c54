using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Packs on a schedule (SD-P1): papers that an agency gets because school and agency agreed on it. Each is one pupil's, has the period's own key, and meets every gate that any other paper meets.</summary>
public static class PackPlan
{
    /// <summary>Kinds of paper that a schedule may name; referrals are made for a request alone, and advice for a review goes to its invitees by itself.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [PaperKinds.ProvisionMap, PaperKinds.Plan, PaperKinds.Profile, PaperKinds.Transition];

    /// <summary>What is wanted on a night, by agency, then pupil.</summary>
    public static IEnumerable<PaperWanted> For(SchoolRoll roll, SencoFacts facts, DateOnly night) =>
        from agency in facts.Agencies
        where agency.Pack is { IsAgreed: true }
        orderby agency.Name
        from paper in Of(agency, agency.Pack!, [.. roll.Pupils.Where(pupil => Fits(pupil, agency.Pack!)).OrderBy(pupil => pupil.Ref)], facts, night)
        select paper;

    private static IEnumerable<PaperWanted> Of(Agency agency, AgencyPack pack, IReadOnlyList<Pupil> pupils, SencoFacts facts, DateOnly night)
    {
        if (pack.When == PackTimes.BeforeReview)
        {
            return from pupil in pupils
                   from review in facts.Reviews.Where(review => review.Pupil == pupil.Ref && review.Held is null).OrderBy(review => review.Meeting)
                   let period = PackPeriod.Before(review.Meeting, review.Id, pack.SchoolDaysBefore, facts.Calendar)
                   where period?.Holds(night) == true
                   from kind in pack.Kinds
                   select Paper(kind, pupil, period.Name, agency, facts);
        }

        return from period in PackPeriod.Of(pack.When, facts.Calendar, night)
               from pupil in pupils
               from kind in pack.Kinds
               select Paper(kind, pupil, period.Name, agency, facts);
    }

    // The agency stands in the period, so that two agencies' packs are two papers.
    private static PaperWanted Paper(string kind, Pupil pupil, string period, Agency agency, SencoFacts facts) => new()
    {
        Kind = kind,
        Subject = pupil.Ref,
        Period = $"pack {agency.Name.Trim()}, {period}",
        Purpose = ConsentPurposes.For(agency.Kind),
        Recipients = [Recipients.Agency(agency.Name, facts)],
        Agreement = $"{agency.Pack!.Basis!.Trim()}, by agreement {agency.Pack.Agreement!.Trim()}",
    };

    private static bool Fits(Pupil pupil, AgencyPack pack) =>
        pupil.State == RollState.OnRoll
        && pupil.Sen.Status is SenStatus.Support or SenStatus.Plan
        && (pack.Statuses.Count == 0 || pack.Statuses.Contains(pupil.Sen.Status == SenStatus.Plan ? "E" : "K", StringComparer.OrdinalIgnoreCase))
        && (pack.Needs.Count == 0 || pupil.Sen.Needs.Any(need => pack.Needs.Contains(need.Type, StringComparer.OrdinalIgnoreCase)))
        && (pack.NcYears.Count == 0 || (pupil.NcYear is { } year && pack.NcYears.Contains(year, StringComparer.OrdinalIgnoreCase)));
}
