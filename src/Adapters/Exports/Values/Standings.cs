using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Values;

/// <summary>Where a pupil stands, from a report's own word or from the days of admission and leaving (SD-W4).</summary>
internal static class Standings
{
    /// <summary>Null when the export says nothing about it.</summary>
    /// <param name="day">The day of the data.</param>
    public static RollStanding? Of(string? words, DateOnly? entered, DateOnly? left, DateOnly day) => Words.Fold(words) switch
    {
        "leaver" or "left" or "offroll" or "former" or "inactive" or "leavers" => RollStanding.Left,
        "preadmission" or "preadmissions" or "applicant" or "accepted" or "offered" or "future" or "admissionaccepted" or "starter" => RollStanding.Expected,
        _ when left < day => RollStanding.Left,
        _ when entered > day => RollStanding.Expected,
        "onroll" or "current" or "active" or "enrolled" or "registered" => RollStanding.OnRoll,
        _ => entered is null && left is null ? null : RollStanding.OnRoll,
    };
}
