using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>What a reader knows besides the bytes.</summary>
public sealed record ReadContext
{
    /// <summary>File name without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>Last write of the file, Europe/London: the time of the data where the format does not say, and the day by which two-digit years are read.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>The school whose folder this is; null when any will do.</summary>
    public SchoolNumber? Expected { get; init; }

    /// <summary>The school's own column map; null for the shipped ones.</summary>
    public ColumnMapOptions? Own { get; init; }

    /// <summary>Opens another file of the same folder by its name, for formats that come as a set; the caller closes it. Null where there is none.</summary>
    public Func<string, Stream?> Beside { get; init; } = _ => null;
}
