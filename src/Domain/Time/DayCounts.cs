namespace SenHub.Domain.Time;

/// <summary>Running counts of school days and working days by school year, so that the days of any span are told by two looks a year instead of a walk.</summary>
public sealed class DayCounts(SchoolCalendar calendar)
{
    private readonly Dictionary<int, YearCounts> years = [];

    /// <summary>The calendar counted.</summary>
    public SchoolCalendar Calendar => calendar;

    /// <summary>Whether terms of the day's school year are loaded.</summary>
    public bool Covers(DateOnly day) => YearOf(SchoolYear.StartYearOf(day)).IsCovered;

    /// <summary>School days in a span (CAL-04).</summary>
    public int SchoolDays(DaySpan span) => Count(span, year => year.School);

    /// <summary>Working days in a span (TIME-08).</summary>
    public int WorkingDays(DaySpan span) => Count(span, year => year.Working);

    private int Count(DaySpan span, Func<YearCounts, int[]> which)
    {
        var days = 0;
        for (var start = SchoolYear.StartYearOf(span.From); start <= SchoolYear.StartYearOf(span.To) && span.From <= span.To; start++)
        {
            var year = YearOf(start);
            var before = which(year);
            var from = Math.Max(0, span.From.DayNumber - year.First);
            var to = Math.Min(before.Length - 2, span.To.DayNumber - year.First);
            days += before[to + 1] - before[from];
        }

        return days;
    }

    private YearCounts YearOf(int start)
    {
        if (!years.TryGetValue(start, out var year))
            years[start] = year = YearCounts.Of(calendar, start);
        return year;
    }

    // Each list holds at place N how many days count before the year's Nth day.
    private sealed record YearCounts(int First, int[] School, int[] Working, bool IsCovered)
    {
        public static YearCounts Of(SchoolCalendar calendar, int startYear)
        {
            var span = new DaySpan(new(startYear, 9, 1), new(startYear + 1, 8, 31));
            var covered = calendar.Covers(span.From);
            var length = span.To.DayNumber - span.From.DayNumber + 1;
            var (school, working) = (new int[length + 1], new int[length + 1]);
            for (var at = 0; at < length; at++)
            {
                var day = span.From.AddDays(at);
                working[at + 1] = working[at] + (calendar.Holidays.IsWorkingDay(day) ? 1 : 0);
                school[at + 1] = school[at] + (covered && calendar.IsSchoolDay(day) ? 1 : 0);
            }

            return new(span.From.DayNumber, school, working, covered);
        }
    }
}
