namespace SenHub.Samples.World;

/// <summary>A pupil of the samples.</summary>
internal sealed record Child
{
    public required string Upn { get; init; }

    /// <summary>The MIS's own number, with leading zeros.</summary>
    public required string AdmissionNumber { get; init; }

    /// <summary>Brothers and sisters have the same number.</summary>
    public required int Family { get; init; }

    public required string Forename { get; init; }

    public required string Surname { get; init; }

    /// <summary>The forename as the family writes it, where that differs.</summary>
    public string? Preferred { get; init; }

    public required char Sex { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>Year that the pupil is taught in.</summary>
    public required string NcYear { get; init; }

    public required string Class { get; init; }

    public required string Culture { get; init; }

    public required string Language { get; init; }

    public required Home Home { get; init; }

    public required IReadOnlyList<Adult> Adults { get; init; }

    public required DateOnly Entry { get; init; }

    public string? FormerUpn { get; init; }

    /// <summary>Number of the authority that looks after the child; null when it does not.</summary>
    public string? CareAuthority { get; init; }

    public required Attendance Attendance { get; init; }

    /// <summary>Null without special educational needs.</summary>
    public Sen? Sen { get; init; }
}

/// <summary>Half-day sessions since the first day of the school year.</summary>
internal sealed record Attendance(int Possible, int Attended, int Authorised)
{
    public int Unauthorised => Possible - Attended - Authorised;
}

/// <summary>What the MIS knows of a child's needs.</summary>
/// <param name="Plan">The plan, where one was made.</param>
/// <param name="Needs">Census codes, the primary one first.</param>
internal sealed record Sen(DateOnly SupportFrom, IReadOnlyList<string> Needs, PlanCase? Plan)
{
    /// <summary>Day from which the census code is E.</summary>
    public DateOnly? PlanFrom => Plan is null ? null : Plan.Made ?? SupportFrom.AddYears(1);

    /// <summary>Key of the broad area of the primary need: CI, CL, SE or SP.</summary>
    public string Area => World.Area.Of(Needs[0]);
}
