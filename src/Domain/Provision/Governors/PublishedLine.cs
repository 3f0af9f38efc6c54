namespace SenHub.Domain.Provision.Governors;

/// <summary>Why a figure is not shown.</summary>
public enum Withheld
{
    /// <summary>It is shown.</summary>
    No,

    /// <summary>It is below the threshold: a person could be recognised.</summary>
    Small,

    /// <summary>A small one could be had by subtracting it.</summary>
    Complementary,

    /// <summary>Against the last report it moved by less than the threshold: the difference would tell of few persons.</summary>
    Difference,
}

/// <summary>One count of a breakdown as it is published. The true value stays inside the hub, so that the next report can be held against it.</summary>
/// <param name="LastShown">What an earlier report showed last under this name; null where none did.</param>
public sealed record PublishedCell(string Name, int Value, Withheld Withheld, int? LastShown = null)
{
    /// <summary>What readers see; null where it is withheld.</summary>
    public int? Shown => Withheld == Withheld.No ? Value : null;

    /// <summary>What a reader of all reports so far knows under this name: this figure, else the one shown last.</summary>
    public int? Remembered => Shown ?? LastShown;
}

/// <summary>One way of breaking the whole into parts that add up to it.</summary>
public sealed record PublishedLine(string Name, IReadOnlyList<PublishedCell> Cells);

/// <summary>A whole with its breakdowns, as published.</summary>
public sealed record PublishedCounts(PublishedCell Total, IReadOnlyList<PublishedLine> Lines)
{
    /// <summary>A line by its name; null where the report had none.</summary>
    public PublishedLine? LineOf(string name) => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A breakdown before suppression: parts by name.</summary>
public sealed record CountLine(string Name, IReadOnlyList<(string Name, int Value)> Parts);
