using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>The order of day and month in each date column, decided over the whole file (formats.md, section 6.3).</summary>
internal sealed class DateOrders
{
    private static readonly ReportField[] DateFields =
        [ReportField.BornOn, ReportField.EntryDate, ReportField.LeavingDate, ReportField.SenStart, ReportField.NeedStart];

    private readonly Dictionary<ReportField, DateOrder> orders = [];

    /// <summary>Reads the file once for its dates.</summary>
    public static DateOrders Decide(ExportSource source, ReadContext context, ReportColumns columns, Findings found)
    {
        var byDay = new Dictionary<ReportField, int>();
        var byMonth = new Dictionary<ReportField, int>();
        var fields = DateFields.Where(columns.Has).ToList();
        using var csv = new CsvText(source, context.FileName);
        while (csv.Read())
        {
            foreach (var field in fields)
            {
                if (csv.Line <= columns.Line || DateText.Undecided(Cell(csv, columns, field)) is not var (first, second))
                    continue;
                if (first > 12)
                    byDay[field] = byDay.GetValueOrDefault(field) + 1;
                else if (second > 12)
                    byMonth[field] = byMonth.GetValueOrDefault(field) + 1;
            }
        }

        var decided = new DateOrders();
        foreach (var field in fields)
            decided.orders[field] = Decide(byDay.GetValueOrDefault(field), byMonth.GetValueOrDefault(field), context, found, columns, field);
        return decided;
    }

    /// <summary>The order of a column.</summary>
    public DateOrder Of(ReportField field) => orders.GetValueOrDefault(field);

    private static DateOrder Decide(int byDay, int byMonth, ReadContext context, Findings found, ReportColumns columns, ReportField field)
    {
        if (byDay > 0 && byMonth > 0)
            found.Note(
                FaultCodes.DatesContradict,
                found.At(columns.Line, columns.At[field][0] + 1),
                FormattableString.Invariant($"{byDay} dates of this column are day first and {byMonth} month first; the more frequent order was taken and the others refused"),
                "Export the report straight to CSV, without opening it in Excel");
        var dayFirst = byDay == byMonth ? context.Own?.DayFirst ?? true : byDay > byMonth;
        return dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static string? Cell(CsvText csv, ReportColumns columns, ReportField field) =>
        columns.At[field][0] is var at && at < csv.Cells.Length ? csv.Cells[at] : null;
}
