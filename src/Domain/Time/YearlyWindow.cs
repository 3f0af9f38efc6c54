namespace SenHub.Domain.Time;

/// <summary>The same stretch of days every year, both ends included; it may run over New Year.</summary>
/// <param name="FromMonth">1 to 12.</param>
/// <param name="FromDay">A day of that month.</param>
/// <param name="ToMonth">1 to 12.</param>
/// <param name="ToDay">A day of that month.</param>
public sealed record YearlyWindow(int FromMonth, int FromDay, int ToMonth, int ToDay)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day)
    {
        var (from, to, at) = ((FromMonth, FromDay), (ToMonth, ToDay), (day.Month, day.Day));
        var (begun, over) = (at.CompareTo(from) >= 0, at.CompareTo(to) > 0);
        return from.CompareTo(to) > 0 ? begun || !over : begun && !over;
    }
}
