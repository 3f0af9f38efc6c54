using System.Globalization;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>A report of assessment results, one a row: carried through word for word (formats.md, section 8).</summary>
internal static class ReportResults
{
    public static void Add(ReportRow row)
    {
        if (row[ReportField.Result] is not { } result)
            return;
        var (upn, sourceId) = (row[ReportField.Upn], row[ReportField.SourceId]);
        var known = Upn.TryParse(upn, out var number);
        if (!known && sourceId is null)
        {
            row.Found.Refuse([], FaultCodes.RowWithoutKey, row.Place, "the result has neither a right UPN nor an admission number, so nobody knows whose it is", "Add the UPN to the report, or correct it in the MIS");
            return;
        }

        row.Found.Add(new ResultRow
        {
            Place = row.Place,
            Upn = known ? number : null,
            SourceId = sourceId,
            Scheme = row[ReportField.ResultScheme],
            Year = int.TryParse(row[ReportField.ResultYear], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Subject = row[ReportField.ResultSubject],
            Component = row[ReportField.ResultComponent],
            Result = result,
            On = row.Date(ReportField.ResultDate),
        });
    }
}
