using System.Globalization;
using System.Text;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>The digest's dates as an iCalendar file (RFC 5545): all-day entries without a name, the same bytes for the same night.</summary>
public static class CalendarFile
{
    /// <summary>Media type of the attachment.</summary>
    public const string MediaType = "text/calendar; charset=utf-8; method=PUBLISH";

    /// <summary>The file's text; null when there is no entry, because a calendar needs one (3.6). What fell away goes as cancelled, so that calendars take it out.</summary>
    public static string? Write(IReadOnlyList<CalendarItem> items, DateOnly night)
    {
        if (items.Count == 0)
            return null;
        var stamp = night.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture);
        var file = new StringBuilder();
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SenHub//SEN digest//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"])
            CalendarLine.Append(file, line);
        foreach (var line in items.SelectMany(item => Event(item, stamp)))
            CalendarLine.Append(file, line);
        CalendarLine.Append(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static IEnumerable<string> Event(CalendarItem item, string stamp)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{CalendarLine.Escape(item.Uid)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{item.Sequence}");
        yield return $"DTSTAMP:{stamp}";
        yield return $"DTSTART;VALUE=DATE:{item.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        yield return $"SUMMARY:{CalendarLine.Escape(item.Summary)}";
        yield return item.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED";
        yield return "TRANSP:TRANSPARENT";
        yield return "CLASS:PRIVATE";
        yield return "END:VEVENT";
    }
}
