using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>Somebody's views (SEN file, sheet Views).</summary>
/// <param name="Whose">Pupil, Parent or Young person.</param>
public sealed record ViewRow(PupilRef Pupil, string Whose, DateOnly? On, string Text, string? GatheredBy)
{
    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}

/// <summary>One result (SEN file, sheet Progress); compared only within the same measure.</summary>
/// <param name="Measure">Subject and tool, for example "Reading age (Salford)".</param>
public sealed record ProgressRow(PupilRef Pupil, string Measure, DateOnly On, string Result, string? Standardised)
{
    /// <summary>What the result's number means; null where nobody said, and then it is points.</summary>
    public ScaleKind? Scale { get; init; }

    /// <summary>Edition or form of the tool: results of different ones are never compared.</summary>
    public string? Version { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}

/// <summary>Strengths, needs by area and history (SEN file, sheet Story).</summary>
/// <param name="Heading">One of <see cref="StoryHeadings"/>.</param>
public sealed record StoryRow(PupilRef Pupil, string Heading, string? Area, string Text, DateOnly? On)
{
    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}

/// <summary>A service that works or worked with the pupil (SEN file, sheet Involvement).</summary>
public sealed record InvolvementRow(PupilRef Pupil, string Service, string? Contact, DateOnly? LastSeen, DateOnly? LastReport)
{
    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}

/// <summary>GP, NHS number and a diagnosis (Restricted file, sheet Health); a pupil has one row for each diagnosis.</summary>
/// <param name="Practice">Name of the GP's practice.</param>
/// <param name="Doctor">Name of the GP.</param>
/// <param name="NhsNumber">Without blanks, as typed; a paper shows it only when its check digit is right.</param>
public sealed record HealthRow(PupilRef Pupil, string? Diagnosis, string? DiagnosedBy, DateOnly? DiagnosedOn, string? Practice, string? Doctor, string? NhsNumber)
{
    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}
