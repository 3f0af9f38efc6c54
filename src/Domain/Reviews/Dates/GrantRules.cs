using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Conditions of grants that begin and end (REF-05); the packs say when.</summary>
public static class GrantRules
{
    private static readonly DateOnly PublishBy = new(2026, 12, 31);

    /// <summary>The inclusion strategy of the inclusive mainstream fund 2026-27.</summary>
    public static IEnumerable<Finding> For(CaseDay day) =>
    [
        day.Item(RecordSteps.Strategy, PublishBy, "mainstream schools that take the grant of 2026-27"),
        Finding.Says(FormattableString.Invariant($"REF-05: {PublishBy.DayNumber - day.AsOf.DayNumber} days left to {DayWords.Plain(PublishBy)}.")),
    ];
}
