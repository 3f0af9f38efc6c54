namespace SenHub.Adapters.Exports;

/// <summary>A school's own column map for its register report, from its settings. Names only what differs from the shipped maps.</summary>
public sealed class ColumnMapOptions
{
    /// <summary>Name in messages.</summary>
    public string Name { get; set; } = "own";

    /// <summary>Only this shipped map is tried: general, sims, arbor, bromcom or scholarpack; null for all of them.</summary>
    public string? Shipped { get; set; }

    /// <summary>Field (as in docs/import.md, for example senStatus) to the heading of its column.</summary>
    public Dictionary<string, string> Columns { get; set; } = [];

    /// <summary>The school's own status words to N, K or E.</summary>
    public Dictionary<string, string> Statuses { get; set; } = [];

    /// <summary>The school's own need words to census codes.</summary>
    public Dictionary<string, string> Needs { get; set; } = [];

    /// <summary>How to read 02/11/2016 when no date of a column decides it: true for 2 November.</summary>
    public bool DayFirst { get; set; } = true;

    /// <summary>The report holds all pupils on roll; false for a report of some, for example of the SEN register only.</summary>
    public bool HoldsAllPupils { get; set; } = true;
}
