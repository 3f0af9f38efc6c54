using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Years at whose end pupils go to another school or phase (rules.md, section 4): the last year of the school, and Years 6 and 11 wherever they are taught.</summary>
public static class TransitionYears
{
    /// <summary>Those of a roll; none while nobody is on it.</summary>
    public static IReadOnlySet<string> Of(SchoolRoll roll)
    {
        var taught = roll.Pupils.Where(pupil => pupil.State == RollState.OnRoll && YearOrder.Of(pupil.NcYear) < int.MaxValue).Select(pupil => pupil.NcYear!).ToHashSet();
        if (taught.Count == 0)
            return taught;
        var last = taught.MaxBy(YearOrder.Of)!;
        return taught.Where(year => year == last || year is "6" or "11").ToHashSet();
    }
}
