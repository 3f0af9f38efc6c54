using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>How tonight's pupil stands to the known roll.</summary>
internal abstract record RollMatch
{
    private RollMatch()
    {
    }

    /// <summary>Nobody on the roll has one of these ids.</summary>
    internal sealed record New : RollMatch;

    /// <summary>The same pupil.</summary>
    internal sealed record Known(Pupil Pupil) : RollMatch;

    /// <summary>The ids belong to different pupils.</summary>
    internal sealed record Conflict(IReadOnlyList<Pupil> Pupils) : RollMatch;

    /// <summary>The same id with another UPN and no word of the former one: perhaps an adopted or at-risk child (SD-W3).</summary>
    internal sealed record UpnChanged(Pupil Pupil) : RollMatch;
}

/// <summary>Finds pupils by source id, UPN and former UPN; never by name.</summary>
internal sealed class RollIndex
{
    private readonly Dictionary<string, Pupil> byKey = new(StringComparer.Ordinal);

    private readonly bool byUpnOnly;

    /// <param name="byUpnOnly">The ids of the MIS are new and may be those of other children before: they are not looked at.</param>
    public RollIndex(SchoolRoll roll, bool byUpnOnly = false)
    {
        this.byUpnOnly = byUpnOnly;
        foreach (var pupil in roll.Pupils)
        {
            foreach (var key in RowKeys.Of(pupil).Where(key => !byUpnOnly || !RowKeys.IsSource(key)))
                byKey.TryAdd(key, pupil);
        }
    }

    /// <summary>Matches all ids that tonight's files give for one pupil.</summary>
    public RollMatch Find(NightPupil seen)
    {
        var found = Keys(seen).Select(key => byKey.GetValueOrDefault(key)).OfType<Pupil>().DistinctBy(pupil => pupil.Ref).ToList();
        return found switch
        {
            [] => new RollMatch.New(),
            [var one] when one.IdentityHeld || HasAnotherUpn(one, seen) => new RollMatch.UpnChanged(one),
            [var one] => new RollMatch.Known(one),
            _ => new RollMatch.Conflict(found),
        };
    }

    private static bool HasAnotherUpn(Pupil known, NightPupil seen) =>
        known.Upn is { } old && seen.Upn is { } now && old != now && seen.FormerUpn != old;

    private IEnumerable<string> Keys(NightPupil seen)
    {
        if (seen.SourceId is { } id && !byUpnOnly)
            yield return RowKeys.Source(id, seen.SourceSystem);
        if (seen.Upn is { } upn)
            yield return RowKeys.Upn(upn.ToString());
        if (seen.FormerUpn is { } former)
            yield return RowKeys.Upn(former.ToString());
        if (seen.UpnAsWritten is { } written)
            yield return RowKeys.Upn(written);
    }
}
