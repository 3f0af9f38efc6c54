using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>What was not believed, as lines of a digest: what it is in counts, whose decision, by which reference.</summary>
internal static class DigestHolds
{
    private const int MostOfAKind = 3;

    /// <summary>A line each; where one kind waits for many pupils, one line with their number.</summary>
    public static IEnumerable<DigestLine> Of(IEnumerable<NotBelieved> held) =>
        from kind in held.GroupBy(one => (one.Why.Code, one.Owner))
        from line in kind.Count() > MostOfAKind ? [Many([.. kind])] : kind.Select(One)
        select line;

    /// <summary>A held delivery. Its words change on the school day on which it has grown old, and on no other, so that the line is new once (an alert at its edge).</summary>
    public static DigestLine Of(HeldDelivery held, DigestInput input)
    {
        var old = held.Since is { } since && HoldAge.IsOld(since, input.Night, input.Facts.Calendar)
            ? FormattableString.Invariant($"has been held since {DayWords.Brief(since)}, {HoldAge.OldAfter} school days and more")
            : "is held";
        return DigestLines.Information($"{held.Kind} for {held.Recipient} {old} ({held.Reference}): {held.Why.Reason}", DigestLines.Words(held.Why.Owner), held.Why.Gate) with { Pupil = held.Pupil };
    }

    private static DigestLine One(NotBelieved held) =>
        DigestLines.Information($"{held.Why.What}{(held.Reference is { } reference ? $" ({reference})" : "")}", DigestLines.Words(held.Owner), held.Why.Code) with { Pupil = held.Pupil };

    private static DigestLine Many(IReadOnlyList<NotBelieved> held) =>
        DigestLines.Information(FormattableString.Invariant($"{held.Count} times: {held[0].Why.What} (senhub held lists them)"), DigestLines.Words(held[0].Owner), held[0].Why.Code);
}
