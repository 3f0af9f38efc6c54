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

    private static DigestLine One(NotBelieved held) =>
        DigestLines.Information($"{held.Why.What}{(held.Reference is { } reference ? $" ({reference})" : "")}", DigestLines.Words(held.Owner), held.Why.Code) with { Pupil = held.Pupil };

    private static DigestLine Many(IReadOnlyList<NotBelieved> held) =>
        DigestLines.Information(FormattableString.Invariant($"{held.Count} times: {held[0].Why.What} (senhub held lists them)"), DigestLines.Words(held[0].Owner), held[0].Why.Code);
}
