using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Capacity;

/// <summary>One weekly slot of support (Provision file, sheet Timetable).</summary>
public sealed record WeekSlot
{
    /// <summary>Whose.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Monday to Friday.</summary>
    public required DayOfWeek Day { get; init; }

    /// <summary>When it starts.</summary>
    public required TimeOnly From { get; init; }

    /// <summary>How long it lasts.</summary>
    public required int Minutes { get; init; }

    /// <summary>Named as on the sheet Provision.</summary>
    public required string Intervention { get; init; }

    /// <summary>Where.</summary>
    public string? Room { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>When it ends; never on the next day.</summary>
    public TimeOnly To => Minutes >= (TimeOnly.MaxValue - From).TotalMinutes ? TimeOnly.MaxValue : From.AddMinutes(Minutes);

    /// <summary>Whether both run at the same time of the same day; one that ends when the other starts does not.</summary>
    public bool Overlaps(WeekSlot other) => Day == other.Day && From < other.To && other.From < To;
}
