using System.Text;
using FsCheck.Fluent;
using SenHub.Documents.Morning;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Tests.Morning;

public sealed class CalendarFileTests
{
    [Fact]
    public void A_calendar_reads_as_approved() => Approved.Match(Write(Booked, Cancelled), "calendar");

    [Fact]
    public void A_calendar_without_an_entry_is_no_file() => Assert.Null(CalendarFile.Write([], Larkfield.Night));

    [Fact]
    public void Every_line_ends_in_CRLF_and_has_75_octets_at_most()
    {
        var text = Write(Booked with { Summary = string.Concat(Enumerable.Repeat("Żółkiewski \u0645\u0631\u064a\u0645 😀; ", 40)) });

        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void Any_summary_comes_back_whole_from_a_calendar_that_reads_it() =>
        Always.Holds(ArbMap.Default.ArbFor<string>().Filter(text => text is not null && IsText(text)), summary => SummaryOf(Write(Booked with { Summary = summary })) == summary);

    [Fact]
    public void What_fell_away_is_cancelled_under_its_old_id()
    {
        var entry = Events(Write(Cancelled)).Single();

        Assert.Contains("UID:b@senhub", entry);
        Assert.Contains("SEQUENCE:3", entry);
        Assert.Contains("STATUS:CANCELLED", entry);
    }

    [Fact]
    public void The_same_night_gives_the_same_bytes() => Assert.Equal(Write(Booked, Cancelled), Write(Booked, Cancelled));

    private static CalendarItem Booked { get; } = new("a@senhub", 0, "", new(2026, 11, 30), $"{Larkfield.Ref}: circulate the advice, last lawful day 30 Nov 2026 (AR-05)", Cancelled: false);

    private static CalendarItem Cancelled { get; } = new("b@senhub", 3, "", new(2026, 12, 4), "LK-18-3: send the invitations (AR-04)", Cancelled: true);

    private static string Write(params CalendarItem[] items) => CalendarFile.Write(items, Larkfield.Night)!;

    private static IEnumerable<IReadOnlyList<string>> Events(string file) =>
        Unfold(file).Split("BEGIN:VEVENT\r\n").Skip(1).Select(entry => entry.Split("END:VEVENT")[0].Split("\r\n"));

    private static string Unfold(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string SummaryOf(string file)
    {
        var value = Events(file).Single().Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
            text.Append(value[at] != '\\' ? value[at] : value[++at] == 'n' ? '\n' : value[at]);
        return text.ToString();
    }

    // Lone halves of characters are no text, and a bare carriage return has no form in a calendar.
    private static bool IsText(string text) => !text.Contains('\r', StringComparison.Ordinal) && text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
