using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>Nights that were missed (SD-S4): computed again in order, one digest for today, nothing sent late by itself.</summary>
public static class CatchUp
{
    /// <summary>The nights to run, oldest first, after the last one done up to and including today.</summary>
    public static IReadOnlyList<DateOnly> Nights(DateOnly? lastDone, DateOnly today) =>
        [.. Enumerable.Range(1, lastDone is { } last ? Math.Max(0, today.DayNumber - last.DayNumber) : 1)
            .Select(ago => (lastDone ?? today.AddDays(-1)).AddDays(ago))];

    /// <summary>Holds an outside paper of a missed night; null for tonight's and for papers that stay in school.</summary>
    public static Hold? Judge(Recipient recipient, DateOnly night, DateOnly today) =>
        night < today && recipient.IsOutside
            ? new("SD-S4", $"made for the missed night of {Time.DayWords.Brief(night)}; papers of a missed night wait for a person", HoldOwner.Senco, Releasable: true)
            : null;

    /// <summary>Whether a paper of this night is still made: of digests only today's.</summary>
    public static bool IsWanted(PaperWanted paper, DateOnly night, DateOnly today) => paper.Kind != PaperKinds.Digest || night >= today;
}
