namespace SenHub.Domain.Provision.Progress;

/// <summary>Pupils of one school with series on one scale in one year group. What they did between two days is worked out once and asked often.</summary>
internal sealed class PeerGroup(IReadOnlyList<AssessmentSeries> series, ProgressRules rules)
{
    private readonly Dictionary<(DateOnly From, DateOnly To), List<PeerGain>> spans = [];

    /// <summary>Baseline and gain of everybody but one pupil between two days, results within the window of each day.</summary>
    public List<PeerGain> Between(DateOnly from, DateOnly to)
    {
        if (!spans.TryGetValue((from, to), out var gains))
            spans[(from, to)] = gains = [.. Gains(from, to).OrderBy(peer => peer.Baseline)];
        return gains;
    }

    private IEnumerable<PeerGain> Gains(DateOnly from, DateOnly to)
    {
        foreach (var own in series)
        {
            if (Nearest(own, from) is { } first && Nearest(own, to) is { } last && last.On > first.On)
                yield return new(own.Pupil, first.Value, last.Value);
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

/// <summary>One peer between two days.</summary>
internal readonly record struct PeerGain(Roll.PupilRef Pupil, decimal Baseline, decimal Current)
{
    public decimal Gain => Current - Baseline;
}
