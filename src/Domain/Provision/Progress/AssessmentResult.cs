using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Progress;

/// <summary>One result that is a number on a known scale, whatever file it came from.</summary>
/// <param name="Value">Months for ages, else the number.</param>
/// <param name="Source">Where it stands.</param>
public sealed record AssessmentResult(PupilRef Pupil, AssessmentScale Scale, DateOnly On, decimal Value, Place? Source = null);

/// <summary>One point of a series.</summary>
public readonly record struct SeriesPoint(DateOnly On, decimal Value);

/// <summary>One pupil's results on one scale, by day, one a day.</summary>
public sealed record AssessmentSeries(PupilRef Pupil, AssessmentScale Scale, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>All series of these results. Two different results of one day contradict each other, and neither is believed; a copy is one result.</summary>
    public static IReadOnlyList<AssessmentSeries> Of(IEnumerable<AssessmentResult> results) =>
    [
        .. from own in results.GroupBy(result => (result.Pupil, result.Scale))
           let points = own.GroupBy(result => result.On).Where(day => day.All(result => result.Value == day.First().Value)).Select(day => new SeriesPoint(day.Key, day.First().Value)).OrderBy(point => point.On).ToList()
           where points.Count > 0
           select new AssessmentSeries(own.Key.Pupil, own.Key.Scale, points),
    ];
}
