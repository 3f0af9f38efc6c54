namespace SenHub.Documents.Maps;

/// <summary>One support session in the pupil's week.</summary>
/// <param name="Provision">As the map's row names it.</param>
public sealed record TimetableSlot(DayOfWeek Day, TimeOnly From, TimeOnly To, string Provision)
{
    /// <summary>Minutes from start to end.</summary>
    public int Minutes => (int)(To - From).TotalMinutes;
}
