using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>A change of the person who coordinates pupils, from one day to the next (SD-W1).</summary>
/// <param name="To">Who takes over.</param>
/// <param name="From">Who hands over; names, several where phases are joined.</param>
/// <param name="On">First day with the new person.</param>
/// <param name="Pupils">Those with SEN who change hands, by reference.</param>
public sealed record HandOver(StaffRole To, IReadOnlyList<string> From, DateOnly On, IReadOnlyList<PupilRef> Pupils)
{
    /// <summary>The changes that the morning after a night brings.</summary>
    public static IReadOnlyList<HandOver> After(SchoolRoll roll, SencoFacts facts, DateOnly night) =>
    [
        .. from pupil in roll.Pupils
           where pupil.State != RollState.Left && pupil.Sen.Status is SenStatus.Support or SenStatus.Plan
           let was = facts.Staff.SencoOf(pupil, night)
           let next = facts.Staff.SencoOf(pupil, night.AddDays(1))
           where was is not null && next is not null && !Names.Same(was.Name, next.Name)
           group (pupil.Ref, was.Name, Next: next) by next.Name into change
           orderby change.Key
           select new HandOver(change.First().Next, [.. change.Select(one => one.Name).Distinct().Order(StringComparer.Ordinal)], night.AddDays(1), [.. change.Select(one => one.Ref).Order()]),
    ];

    /// <summary>The page for the new person.</summary>
    public PaperWanted Wanted() => new()
    {
        Kind = PaperKinds.HandOver,
        Period = On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Recipients = [Recipients.Staff(To)],
    };
}
