using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Progress;

/// <summary>The four tests of Code 6.17 for one pupil on one scale.</summary>
public sealed record PupilProgress
{
    /// <summary>Whose.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>On which scale; results of other scales play no part.</summary>
    public required AssessmentScale Scale { get; init; }

    /// <summary>The newest result.</summary>
    public required SeriesPoint Current { get; init; }

    /// <summary>The one it is measured against: the last at least a term before; null where there is none.</summary>
    public SeriesPoint? Baseline { get; init; }

    /// <summary>PROG-01 to PROG-04, in order.</summary>
    public required IReadOnlyList<TestResult> Tests { get; init; }

    /// <summary>A criterion is met: a person should look. Slow progress is no proof of special needs, and another home language is none (CoP 6.19-6.24; PROG-05).</summary>
    public bool IsPrompt => Tests.Any(test => test.Answer == TestAnswer.True);
}
