namespace SenHub.Desk.Today;

/// <summary>The first page of the day: how the night went, what is due, what waits for whom.</summary>
public sealed record TodayView
{
    /// <summary>The night in one line.</summary>
    public required string Night { get; init; }

    /// <summary>What leaves today, in one line; null where nothing does.</summary>
    public string? Leaves { get; init; }

    /// <summary>What waits for a person, by person, most first.</summary>
    public IReadOnlyList<WaitingFor> Waiting { get; init; } = [];

    /// <summary>What is due, by urgency; none for whoever sees no pupils.</summary>
    public IReadOnlyList<DueGroup> Due { get; init; } = [];

    /// <summary>Facts without which a date cannot be told, each with how many pupils it concerns.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>May stop all sending of the school, or let it go again.</summary>
    public bool StopsSending { get; init; }

    /// <summary>All sending of the school is stopped by somebody at the school.</summary>
    public bool IsStopped { get; init; }
}

/// <summary>How many things wait for somebody.</summary>
/// <param name="Who">Name and role, or the role where nobody holds it.</param>
/// <param name="Oldest">The day since which the oldest waits, in words.</param>
public sealed record WaitingFor(string Who, int Count, string Oldest, bool IsVisitor);

/// <summary>What is due with the same urgency.</summary>
/// <param name="Mark">Class of the style sheet; empty for none.</param>
/// <param name="More">How many more there are, which the calendar shows.</param>
public sealed record DueGroup(string Title, string Mark, IReadOnlyList<DueLine> Lines, int More);

/// <summary>One step that somebody must take.</summary>
/// <param name="Pupil">Short reference and name; "Whole school" where it is about none.</param>
/// <param name="StaffTarget">When the school aims to have done it; null where it is not the school's to do.</param>
/// <param name="Strength">Law, guidance, the authority's rule or the hub's own.</param>
public sealed record DueLine(string Pupil, string What, string Who, string LastLawfulDay, string? StaffTarget, string Strength, string Basis, string Source, bool IsNew);
