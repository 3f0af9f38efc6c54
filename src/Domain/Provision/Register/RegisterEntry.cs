using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Register;

/// <summary>A need in its rank.</summary>
/// <param name="Area">Its broad area; null for codes without one and for unknown codes, which are kept.</param>
public sealed record RankedNeed(string Type, int Rank, string? Area);

/// <summary>One pupil of the register (documents.md, section 12).</summary>
public sealed record RegisterEntry
{
    /// <summary>Whose.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Support, plan, or none for a pupil who is monitored.</summary>
    public required SenStatus Status { get; init; }

    /// <summary>The school's own words for it.</summary>
    public string? Words { get; init; }

    /// <summary>First day of the status; null when no file says.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>National curriculum year.</summary>
    public string? NcYear { get; init; }

    /// <summary>Registration group.</summary>
    public string? Class { get; init; }

    /// <summary>SENCo of the phase or unit on the night.</summary>
    public string? Senco { get; init; }

    /// <summary>Needs, primary first.</summary>
    public IReadOnlyList<RankedNeed> Needs { get; init; } = [];

    /// <summary>Every status known, oldest first.</summary>
    public IReadOnlyList<SenPeriod> History { get; init; } = [];

    /// <summary>Authority that maintains the plan.</summary>
    public string? Authority { get; init; }

    /// <summary>Day the plan was first made.</summary>
    public DateOnly? PlanMade { get; init; }

    /// <summary>Newest cycle of assess, plan, do, review that has begun.</summary>
    public int? Cycle { get; init; }

    /// <summary>Next review meeting booked, or the cycle's review date.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>Interventions that run on the night.</summary>
    public int Provisions { get; init; }

    /// <summary>Additional provision over its full range, pounds; null without a map.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Top-up a year, pounds.</summary>
    public decimal? TopUp { get; init; }

    /// <summary>A criterion of Code 6.17 is met.</summary>
    public bool LessThanExpected { get; init; }

    /// <summary>Broad area of the primary need.</summary>
    public string? PrimaryArea => Needs.Count > 0 ? Needs[0].Area : null;
}
