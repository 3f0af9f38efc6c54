using SenHub.Documents.Recipients;

namespace SenHub.Documents.Maps;

/// <summary>What a provision map asks for and where it comes from (documents.md, section 8; SD-F1).</summary>
public static class MapRequirements
{
    /// <summary>Every column that a cost hangs on.</summary>
    internal const string CostSource = "Provision file, sheet Provision, columns Wave, Staff role, Minutes, Sessions a week and End; Office file, sheet Rate card";

    /// <summary>Year group the pupil is taught in.</summary>
    public static PaperRequirement YearGroup { get; } = new("Year group", "MIS export, year group", true, PaperField.Identity);

    /// <summary>Primary need.</summary>
    public static PaperRequirement Need { get; } = new("Primary need", "MIS export, SEN needs", true, PaperField.Identity);

    /// <summary>At least one line.</summary>
    public static PaperRequirement Rows { get; } = new("Provision", "Provision file, sheet Provision", true, PaperField.Provision);

    /// <summary>The outcome of each line.</summary>
    public static PaperRequirement Outcomes { get; } = new("Intended outcome of each provision", "Provision file, sheet Provision, column Outcome", false, PaperField.Provision);

    /// <summary>The baseline of each line.</summary>
    public static PaperRequirement Baselines { get; } = new("Baseline of each provision", "Provision file, sheet Provision, column Entry measure", false, PaperField.Provision);

    /// <summary>The cost of each additional line.</summary>
    public static PaperRequirement Costs { get; } = new("Cost of each provision", CostSource, true, PaperField.Costs);

    /// <summary>What the cost to date and the shares hang on.</summary>
    public static PaperRequirement CostFacts { get; } = new("Start and group size of each provision", "Provision file, sheet Provision", false, PaperField.Costs);

    /// <summary>All, in the paper's order.</summary>
    public static IReadOnlyList<PaperRequirement> All { get; } = [YearGroup, Need, Rows, Outcomes, Baselines, Costs, CostFacts];
}
