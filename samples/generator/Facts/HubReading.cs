using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Reads a school's exports as the hub does on its first night, so that references and contact ids are the hub's own.</summary>
internal static class HubReading
{
    // The reports are written within the hour before the night.
    private static readonly DateTime Written = SampleNight.Day.ToDateTime(new TimeOnly(17, 50));

    /// <summary>The roll of the first night.</summary>
    /// <exception cref="InvalidDataException">The hub finds something wrong with an export of ours.</exception>
    public static SchoolRoll Of(SchoolShape shape, IReadOnlyList<(string Name, byte[] Bytes)> exports)
    {
        var school = SchoolNumber.Parse(shape.Number);
        var files = exports.Select(export => Read(export.Name, export.Bytes, school)).ToList();
        var change = RollUpdate.Apply(SchoolRoll.None(school), files, shape.Code, SampleNight.Day, ImportThresholds.Default);
        return Whole(change.Roll, change.Faults);
    }

    private static ExportFile Read(string name, byte[] bytes, SchoolNumber school)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return ExportReaders.Read(stream, new ReadContext { FileName = name, WrittenAt = Written, Expected = school }) switch
        {
            Checked<ExportFile>.Good file => Whole(file.Value, file.Value.Faults),
            Checked<ExportFile>.Bad refused => throw new InvalidDataException(string.Join(Environment.NewLine, refused.Faults)),
            _ => throw new InvalidOperationException("Checked is either good or bad."),
        };
    }

    private static T Whole<T>(T read, IReadOnlyList<Fault> faults) =>
        faults.Count == 0 ? read : throw new InvalidDataException(string.Join(Environment.NewLine, faults));
}
