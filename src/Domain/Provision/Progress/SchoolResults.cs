using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Progress;

/// <summary>The school's exported results as last believed, by scale: what a night's exports say is added to it, and what they leave out stays.</summary>
public sealed record SchoolResults(IReadOnlyList<ScaleResults> Scales)
{
    /// <summary>Before the first import.</summary>
    public static SchoolResults None { get; } = new([]);

    /// <summary>Every result, by scale, pupil, day and place.</summary>
    public IEnumerable<AssessmentResult> All() =>
        Scales.SelectMany(scale => scale.Results.Select(own => new AssessmentResult(own.Pupil, scale.Scale, own.On, own.Value, own.Source)));

    /// <summary>Grouped and put in order, so that the same results are kept alike.</summary>
    public static SchoolResults Of(IEnumerable<AssessmentResult> results) => new(
    [
        .. from own in results.GroupBy(result => result.Scale)
           orderby own.Key.Kind, own.Key.ToString().ToUpperInvariant()
           select new ScaleResults(
               own.Key,
               [
                   .. own.OrderBy(result => result.Pupil).ThenBy(result => result.On).ThenBy(result => result.Value)
                       .Select(result => new PupilResult(result.Pupil, result.On, result.Value, result.Source)),
               ]),
    ]);
}

/// <summary>Results on one scale.</summary>
public sealed record ScaleResults(AssessmentScale Scale, IReadOnlyList<PupilResult> Results);

/// <summary>One pupil's result.</summary>
/// <param name="Value">Months for ages, else the number.</param>
/// <param name="Source">Where it stood in the export that gave it.</param>
public readonly record struct PupilResult(PupilRef Pupil, DateOnly On, decimal Value, Place? Source);
