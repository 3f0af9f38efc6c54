using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>What an export's SEN block makes of what was known. Absent changes nothing; words that could not be mapped change nothing; a blank is no provision.</summary>
public static class SenUpdate
{
    /// <summary>The SEN record after this block, as of this night.</summary>
    public static SenRecord Apply(SenRecord known, SenBlock block, DateOnly night) => block switch
    {
        SenBlock.Absent => known,
        SenBlock.Empty => known.Status == SenStatus.None
            ? known with { RawText = null, Needs = [] }
            : new SenRecord { Status = SenStatus.None, History = known.History },
        SenBlock.Present present => Apply(known, present, night),
        _ => throw new InvalidOperationException("Unknown kind of SEN block."),
    };

    /// <summary>The needs that stand on a day, by rank, each type once.</summary>
    public static IReadOnlyList<SenNeedRow> NeedsOn(IReadOnlyList<SenNeedRow> given, DateOnly day) =>
    [
        .. given.Where(need => (need.Start is null || need.Start <= day) && (need.End is null || need.End >= day))
            .OrderBy(need => need.Rank ?? int.MaxValue)
            .DistinctBy(need => need.Type),
    ];

    private static SenRecord Apply(SenRecord known, SenBlock.Present block, DateOnly night)
    {
        var current = Current(block.History, night);
        if (current is { Code: null })
            return known;
        var status = current is null ? known.Status : StatusOf(current.Code!);
        var dated = block.History.Where(spell => spell.Start is not null && spell.Code is not null).OrderBy(spell => spell.Start).ToList();
        return new SenRecord
        {
            Status = status,
            RawText = current is null ? known.RawText : RawTextOf(known, current, status),
            Since = current?.Start ?? (status == known.Status ? known.Since : null),
            Needs = NeedsOf(known, block.Needs, status, night),
            History = dated.Count > 0 ? dated : known.History,
        };
    }

    /// <summary>The spell of a day; null when none has begun. Each ends where the next starts, and an undated one speaks of now (formats.md, section 1.5).</summary>
    public static SenSpell? Current(IReadOnlyList<SenSpell> history, DateOnly night) =>
        history.Where(spell => spell.Start is null || spell.Start <= night)
            .OrderBy(spell => spell.Start ?? DateOnly.MaxValue)
            .LastOrDefault();

    /// <summary>The status a census code means (CBDS 100472); A and P became K, and S became E, when the 2014 Act came in.</summary>
    public static SenStatus StatusOf(string code) => code switch
    {
        "E" or "S" => SenStatus.Plan,
        "K" or "A" or "P" => SenStatus.Support,
        _ => SenStatus.None,
    };

    // A transfer file says "K" where the report said "Monitoring support": the school's own words stay while the status does.
    private static string RawTextOf(SenRecord known, SenSpell current, SenStatus status) =>
        current.RawText == current.Code && status == known.Status && known.RawText is not null ? known.RawText : current.RawText;

    private static IReadOnlyList<SenNeedRow> NeedsOf(SenRecord known, IReadOnlyList<SenNeedRow> given, SenStatus status, DateOnly night)
    {
        if (given.Count == 0)
            return status == SenStatus.None ? [] : known.Needs;
        return [.. NeedsOn(given, night).Select(need => WithKnownDates(need, known))];
    }

    private static SenNeedRow WithKnownDates(SenNeedRow need, SenRecord known) =>
        need.Start is null && known.Needs.FirstOrDefault(earlier => earlier.Type == need.Type) is { } match
            ? need with { Start = match.Start, End = need.End ?? match.End }
            : need;
}
