using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;

namespace SenHub.Adapters.Workbooks.Office;

/// <summary>The school's own days: half-terms, INSET and closures (CAL-01). Loaded, never inferred.</summary>
internal static class CalendarSheet
{
    private const string Term = "Term";
    private const string Inset = "INSET";
    private const string Closed = "Closed";

    private static readonly Column Kind = Columns.Choice("Kind", "Term for a half-term with pupils in; INSET for staff days; Closed for any other day without pupils.", Term, Inset, Closed).AsKey();
    private static readonly Column From = Columns.Date("From", "The first day, or the one day.", "2026-09-02").AsKey();
    private static readonly Column To = Columns.Date("To", "The last day. Blank for a single day.", "2026-10-23");
    private static readonly Column Name = Columns.Text("Name", "For people only.", "Autumn 1");

    /// <summary>One row for each half-term, INSET day or closure.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Office,
        Name = "Calendar",
        Purpose = "One row for each half-term, INSET day and closure of this school. Bank holidays are known to the hub.",
        Columns = [Kind, From, To, Name],
        KeyIsUnique = true,
    };

    /// <summary>The calendar that the rows say, each list by day.</summary>
    public static SchoolCalendar Read(SencoSheets sheets)
    {
        var rows = sheets.Find(Definition.Audience, Definition.Name)?.Rows ?? [];
        return new SchoolCalendar(
            [.. rows.Where(row => row.Needed(Kind) == Term).Select(Span).OrderBy(span => span.From)],
            Days(rows, Inset),
            Days(rows, Closed));
    }

    /// <summary>The rows that say this calendar.</summary>
    public static SheetRows RowsOf(SchoolCalendar calendar)
    {
        var terms = calendar.Terms.Select(term => Draft(Term, term.From).Put(To, term.To));
        var inset = calendar.Inset.Select(day => Draft(Inset, day));
        var closed = calendar.Closed.Select(day => Draft(Closed, day));
        return new SheetRows(Definition.Audience, Definition.Name, RowDraft.Number(Definition, [.. terms, .. inset, .. closed]));
    }

    private static RowDraft Draft(string kind, DateOnly from) => new RowDraft().Put(Kind, kind).Put(From, from);

    private static DaySpan Span(SheetRow row) => new(row.NeededDay(From), row.Day(To) ?? row.NeededDay(From));

    // Nobody closes a school for more than a year; a slip in the year must not make a million days.
    private static IReadOnlyList<DateOnly> Days(IReadOnlyList<SheetRow> rows, string kind) =>
    [
        .. rows.Where(row => row.Needed(Kind) == kind).Select(Span)
            .SelectMany(span => Enumerable.Range(0, Math.Clamp(span.To.DayNumber - span.From.DayNumber + 1, 1, 366)).Select(span.From.AddDays))
            .Distinct()
            .Order(),
    ];
}
