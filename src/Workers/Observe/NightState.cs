using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Time;

namespace SenHub.Workers.Observe;

/// <summary>How many schools' nights are done.</summary>
/// <param name="Open">Nights under way: reading, or making papers.</param>
/// <param name="Owed">Schools whose night should have begun and has not.</param>
/// <param name="GivenUp">Pieces of work that wait for a person.</param>
internal sealed record NightState(int Schools, int Done, int Open, int Owed, int GivenUp)
{
    /// <summary>Every school's last night ended, its papers are made and nothing is given up.</summary>
    public bool IsDone => Done == Schools && GivenUp == 0;

    /// <summary>Of figures, on a London date and time.</summary>
    public static NightState Of(IReadOnlyList<SchoolSettings> schools, Figures figures, DateTime localNow)
    {
        var nights = figures.Nights.ToDictionary(night => night.School);
        var open = schools.Count(school => IsUnderWay(nights.GetValueOrDefault(school.Number.ToString())));
        var done = schools.Count(school => IsDoneFor(school, nights.GetValueOrDefault(school.Number.ToString()), localNow));
        return new NightState(schools.Count, done, open, schools.Count - done - open, figures.GivenUp.Sum(given => given.Count));
    }

    /// <summary>Whether a school's newest night ended, its papers are made, and no other night is owed. A new school has none before its first evening.</summary>
    public static bool IsDoneFor(SchoolSettings school, NightFigure? night, DateTime localNow) =>
        !IsUnderWay(night) && NightSchedule.Next(night?.Last, localNow, school.Night, school.DigestAt) is null;

    private static bool IsUnderWay(NightFigure? night) => night is { Open: not null } or { Unmade: > 0 };
}
