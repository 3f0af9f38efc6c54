namespace SenHub.Domain.Provision.Progress;

/// <summary>Pupils of one school with series on one scale in one year group. What they did between two days is worked out once and asked often.</summary>
internal sealed class PeerGroup(IReadOnlyList<AssessmentSeries> series, ProgressRules rules)
{
    private readonly Dictionary<(DateOnly From, DateOnly To), PeerSpan> spans = [];

    /// <summary>Everybody's baseline and current value between two days, results within the window of each day.</summary>
    public PeerSpan Between(DateOnly from, DateOnly to)
    {
        if (!spans.TryGetValue((from, to), out var span))
            spans[(from, to)] = span = new([.. Gains(from, to)]);
        return span;
    }

    private IEnumerable<(decimal Baseline, decimal Current)> Gains(DateOnly from, DateOnly to)
    {
        foreach (var own in series)
        {
            if (Nearest(own, from) is { } first && Nearest(own, to) is { } last && last.On > first.On)
                yield return (first.Value, last.Value);
        }
    }

    private SeriesPoint? Nearest(AssessmentSeries own, DateOnly day)
    {
        SeriesPoint? nearest = null;
        var least = rules.PeerWindowDays + 1;
        foreach (var point in own.Points)
        {
            var distance = Math.Abs(point.On.DayNumber - day.DayNumber);
            if (distance < least)
                (nearest, least) = (point, distance);
        }

        return nearest;
    }
}
