namespace SenHub.Domain.Roll;

/// <summary>Something in a SEN record that a census would not take; nothing is changed by it.</summary>
/// <param name="RuleId">Rule of the rulebook.</param>
/// <param name="Words">Fixed words, so that a digest can count each kind.</param>
public sealed record SenFlag(string RuleId, string Words);

/// <summary>Whether codes of need and provision can stand as they do (NEED-02 to 04, PROV-02).</summary>
public static class SenFlags
{
    /// <summary>No plan has this type: it means support without a specialist's assessment.</summary>
    public static SenFlag NoAssessment { get; } = new("NEED-03", "A pupil with a plan has the type NSA, which is for SEN support only");

    /// <summary>A type that came into the census in January 2025 stands with an earlier day: a warning, no refusal.</summary>
    public static SenFlag TooEarly { get; } = new("NEED-04", "Down syndrome (DS) stands with a day before January 2025, when the code came in");

    /// <summary>A type that ended in 2014.</summary>
    public static SenFlag Ended { get; } = new("NEED-01", "The type BESD ended in 2014 and stands as a present need; SEMH replaced it");

    /// <summary>Ranks go from 1 to 99, and only one type is the primary one.</summary>
    public static SenFlag Ranks { get; } = new("NEED-02", "Two types of need are both ranked first, or a rank lies outside 1 to 99");

    /// <summary>A code of the time before the 2014 Act.</summary>
    public static SenFlag Legacy { get; } = new("PROV-02", "School Action, School Action Plus or a statement stands as the present provision; those codes are history");

    private static readonly DateOnly DownSyndromeFrom = new(2025, 1, 1);

    /// <summary>All that a record shows on a night.</summary>
    public static IEnumerable<SenFlag> Of(SenRecord record, DateOnly night)
    {
        if (record.Status == SenStatus.Plan && record.Needs.Any(need => need.Type == "NSA"))
            yield return NoAssessment;
        if (record.Needs.Any(need => need.Type == "DS" && need.Start < DownSyndromeFrom))
            yield return TooEarly;
        if (record.Needs.Any(need => need.Type == "BESD"))
            yield return Ended;
        if (record.Needs.Count(need => need.Rank == 1) > 1 || record.Needs.Any(need => need.Rank is < 1 or > 99))
            yield return Ranks;
        if (Current(record, night) is "A" or "P" or "S")
            yield return Legacy;
    }

    private static string? Current(SenRecord record, DateOnly night) =>
        record.History.LastOrDefault(spell => spell.Start <= night)?.Code ?? record.RawText;
}
