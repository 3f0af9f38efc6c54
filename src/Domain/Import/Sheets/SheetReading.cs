namespace SenHub.Domain.Import.Sheets;

/// <summary>One sheet as it stands in the file tonight, before anybody decided whether to believe it.</summary>
public sealed record SheetReading
{
    /// <summary>File name without its folder.</summary>
    public required string File { get; init; }

    /// <summary>Rows without a fault that matters. Two may still share an id.</summary>
    public IReadOnlyList<SheetRow> Rows { get; init; } = [];

    /// <summary>Rows that cannot be used, with what was typed. They count as present (formats.md, section 0).</summary>
    public IReadOnlyList<SheetRow> Refused { get; init; } = [];

    /// <summary>Every row as typed, good or not, for the next file that the hub writes.</summary>
    public IReadOnlyList<SheetRow> Typed { get; init; } = [];

    /// <summary>Position of each heading, from 0.</summary>
    public IReadOnlyDictionary<string, int> ColumnsAt { get; init; } = new Dictionary<string, int>();

    /// <summary>Faults of cells and rows.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Why the sheet as a whole cannot be believed; null when it may be.</summary>
    public Fault? NotBelieved { get; init; }
}

/// <summary>What stands after a reading.</summary>
/// <param name="Standing">The rows that everything later is computed from.</param>
/// <param name="Held">Why the last good reading stands instead of tonight's; null when tonight's does.</param>
/// <param name="Notes">What people should know all the same.</param>
public sealed record SheetDecision(SheetRows Standing, Fault? Held, IReadOnlyList<Fault> Notes)
{
    /// <summary>Under which id a person can accept tonight's reading all the same; null where only mending helps.</summary>
    public Guid? HeldAs { get; init; }
}
