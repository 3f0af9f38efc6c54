using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>The order of day and month in each date column, decided over the whole file (formats.md, section 6.3).</summary>
internal sealed class DateOrders
{
    private static readonly ReportField[] DateFields =
        [ReportField.BornOn, ReportField.EntryDate, ReportField.LeavingDate, ReportField.SenStart, ReportField.NeedStart, ReportField.ResultDate];

    private readonly Dictionary<ReportField, DateOrder> orders = [];

    private readonly Dictionary<ReportField, (int ByDay, int ByMonth)> seen = [];
    private readonly ReportColumns columns;
    private readonly List<(ReportField Field, int At)> fields;

    public DateOrders(ReportColumns columns)
    {
        this.columns = columns;
        fields = [.. DateFields.Where(columns.Has).Select(field => (field, columns.At[field][0]))];
    }

    /// <summary>Looks at the dates of one row.</summary>
    public void Look(string[] cells)
    {
        foreach (var (field, at) in fields)
        {
            if (at >= cells.Length || DateText.Undecided(cells[at]) is not var (first, second))
                continue;
            var (byDay, byMonth) = seen.GetValueOrDefault(field);
            if (first > 12)
                seen[field] = (byDay + 1, byMonth);
            else if (second > 12)
                seen[field] = (byDay, byMonth + 1);
        }
    }

    /// <summary>Decides, once every row was seen.</summary>
    public void Decide(IReport report, bool? own, Findings found)
    {
        foreach (var (field, at) in fields)
        {
            var (byDay, byMonth) = seen.GetValueOrDefault(field);
            if (byDay > 0 && byMonth > 0)
                found.Note(
                    FaultCodes.DatesContradict,
                    report.At(columns.Line, at + 1),
                    FormattableString.Invariant($"{byDay} dates of this column are day first and {byMonth} month first; the more frequent order was taken and the others refused"),
                    "Export the report straight to CSV, without opening it in Excel");
            orders[field] = (byDay == byMonth ? own ?? true : byDay > byMonth) ? DateOrder.DayFirst : DateOrder.MonthFirst;
        }
    }

    /// <summary>The order of a column.</summary>
    public DateOrder Of(ReportField field) => orders.GetValueOrDefault(field);
}
