using System.Globalization;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Capacity;

/// <summary>What cannot both be true of a week.</summary>
public enum ClashKind
{
    /// <summary>A pupil in two places.</summary>
    PupilTwice,

    /// <summary>A member of staff in two groups.</summary>
    StaffTwice,

    /// <summary>More hours planned than the member of staff has.</summary>
    TooManyHours,
}

/// <summary>One clash, in words by reference and never by a pupil's name.</summary>
/// <param name="Pupil">Whose; null where it is about staff.</param>
/// <param name="Pupils">Everybody concerned.</param>
public sealed record Clash(ClashKind Kind, PupilRef? Pupil, IReadOnlyList<PupilRef> Pupils, string Says, Place? Source)
{
    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>"Monday 09:15".</summary>
    public static string At(DayOfWeek day, TimeOnly from) => $"{Weekdays[(int)day]} {from.ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
