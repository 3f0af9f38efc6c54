using System.Globalization;
using System.Text;
using SenHub.Domain.Import;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>What was understood of an export, in words and counts: no pupil's name or number.</summary>
internal static class ReadWords
{
    /// <summary>A file tried by itself, with its faults.</summary>
    public static string Of(TrialReading reading)
    {
        var text = new StringBuilder(reading.Path).Append(": ").Append(reading.Accepted ? "accepted" : "refused");
        if (reading.File is { } file)
            text.AppendLine().Append("  ").Append(Of(file)).AppendLine().Append("  ").Append(Coverage(file));
        foreach (var fault in reading.Faults)
            text.AppendLine().Append("  ").Append(fault).Append(" [").Append(fault.Code).Append(']');
        return text.ToString();
    }

    /// <summary>Format, encoding, rows and the time of the data.</summary>
    public static string Of(ExportFile file)
    {
        var school = file.School is { } number ? $"of school {number}" : "which names no school";
        var stated = file.AsOfIsStated ? "" : " (the file's own time; it does not say)";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Format}, {file.Encoding}, {file.Scope.ToString().ToLowerInvariant()}, {school}; {file.Rows.Count} rows read, {file.Refused} refused, {file.Quarantined} set aside; data of {file.AsOf:yyyy-MM-dd HH:mm}{stated}");
    }

    /// <summary>For how many rows each block is given.</summary>
    public static string Coverage(ExportFile file)
    {
        int Count(Func<ExportRow, bool> has) => file.Rows.Count(has);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"given for: UPN {Count(row => row.Upn is not null)}, admission number {Count(row => row.SourceId is not null)}, year {Count(row => row.NcYear is not null)}, class {Count(row => row.Class is not null)}, SEN block {Count(row => row.Sen is not SenBlock.Absent)} ({Count(row => row.Sen is SenBlock.Empty)} empty), needs {Count(row => row.Sen is SenBlock.Present { Needs.Count: > 0 })}, contacts {Count(row => row.Contacts is ContactsBlock.Present)}, address {Count(row => row.Address is not null)}, attendance {Count(row => row.AttendancePercent is not null)}, leaving date {Count(row => row.LeavingDate is not null)}");
    }
}
