using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Import;

/// <summary>One file read and judged by itself, without a school, a roll or a history.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="File">What was read; null when the file was refused before its rows could be.</param>
/// <param name="Accepted">Whether a school's first night would take it.</param>
internal sealed record TrialReading(string Path, ExportFile? File, bool Accepted, IReadOnlyList<Fault> Faults)
{
    /// <summary>Reads a file.</summary>
    public static TrialReading Of(string path, ColumnMapOptions? map) => Read(path, map) switch
    {
        Checked<ExportFile>.Good { Value: var file } => Judged(path, file),
        Checked<ExportFile>.Bad bad => new TrialReading(path, null, Accepted: false, bad.Faults),
        _ => throw new InvalidOperationException("Unknown outcome of reading a file."),
    };

    // By the day of its own data: a trial gives the same answer on any day.
    private static TrialReading Judged(string path, ExportFile file)
    {
        var decision = ExportAcceptance.Judge([], SchoolRoll.None(file.School ?? default), file, DateOnly.FromDateTime(file.AsOf), ImportThresholds.Default);
        return new TrialReading(path, file, decision.Verdict != ImportVerdict.Refused, [.. file.Faults, .. decision.Reasons, .. decision.Notices]);
    }

    // A reader that fails is a fault of the hub; a person trying files out gets a line for it and the answers on the other files.
    private static Checked<ExportFile> Read(string path, ColumnMapOptions? map)
    {
        try
        {
            return ExportReaders.Read(path, expected: null, map);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Checked<ExportFile>.Bad([ExportFaults.ReaderFailed(new Place(System.IO.Path.GetFileName(path)), exception.GetType().Name)]);
        }
    }
}
