namespace SenHub.Domain.Provision.Plans;

/// <summary>One rung with what serves it.</summary>
/// <param name="Below">Targets of the next level down, in the order in which they were set.</param>
public sealed record Rung(PlanTarget Target, IReadOnlyList<Rung> Below);

/// <summary>Aspiration → year expectation → term target, by the words that each names as what it serves.</summary>
/// <param name="Tops">Aspirations.</param>
/// <param name="Orphans">Targets that serve nothing that stands one rung above them.</param>
public sealed record Ladder(IReadOnlyList<Rung> Tops, IReadOnlyList<PlanTarget> Orphans)
{
    /// <summary>The ladder of one pupil's targets.</summary>
    public static Ladder Of(IReadOnlyList<PlanTarget> targets)
    {
        var ordered = targets.OrderBy(target => target.SetOn).ThenBy(target => target.Words, StringComparer.Ordinal).ToList();
        var tops = ordered.Where(target => target.Level == TargetLevel.Aspiration).Select(top => Build(top, ordered)).ToList();
        return new(tops, [.. ordered.Where(target => target.Level != TargetLevel.Aspiration && !ordered.Exists(above => Serves(target, above)))]);
    }

    private static Rung Build(PlanTarget top, List<PlanTarget> all) =>
        new(top, [.. all.Where(target => Serves(target, top)).Select(target => Build(target, all))]);

    private static bool Serves(PlanTarget target, PlanTarget above) =>
        above.Level == target.Level + 1 && target.Serves is { } words && TargetWords.Same(words, above.Words);
}
