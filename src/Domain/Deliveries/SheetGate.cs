using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>Nothing that depends on a sheet goes out while the sheet is not believed (SD-F3, SD-F4).</summary>
public static class SheetGate
{
    private static readonly HashSet<string> Always = ["Restricted/People", "Office/Agencies", "Office/Staff"];

    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-F3";

    private static readonly HashSet<string> OfMap =
        ["SEN/Plans", "Provision/Provision", "Provision/Sessions", "Office/Rate card", "Office/Calendar", .. Always];

    private static readonly HashSet<string> OfPlan =
        ["SEN/Requests", "Restricted/Consents", "SEN/Cycles", "SEN/Targets", "SEN/Plan outcomes", "SEN/Views", "SEN/Story", "SEN/Progress", "SEN/Involvement", .. OfMap];

    private static readonly Dictionary<string, HashSet<string>> DependsOn = new()
    {
        [PaperKinds.Profile] = ["SEN/Requests", "Restricted/Consents", "SEN/Story", "SEN/Views", "SEN/Targets", .. Always],
        [PaperKinds.Plan] = OfPlan,
        [PaperKinds.ParentPack] = OfPlan,
        [PaperKinds.Transition] = OfPlan,
        [PaperKinds.ProvisionMap] = ["SEN/Requests", "Restricted/Consents", .. OfMap],
        [PaperKinds.ReviewAdvice] =
        [
            "SEN/Plan outcomes", "SEN/Reviews", "SEN/Invitees", "SEN/Views", "SEN/Progress", "SEN/Story", "SEN/Involvement", .. OfMap,
        ],
    };

    // What a template may draw on.
    private static readonly HashSet<string> OfForms =
    [
        .. OfMap, "SEN/Plan outcomes", "SEN/Targets", "SEN/Reviews", "SEN/Invitees", "SEN/Views", "SEN/Progress", "SEN/Story", "SEN/Involvement", "SEN/Requests", "SEN/Cycles",
        "Provision/Timetable", "Restricted/Consents", "Restricted/Health",
    ];

    /// <summary>One hold for each held sheet the paper depends on. A held file without a sheet's name holds all that depends on the file.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper, SencoFacts facts) =>
        from held in facts.HeldSheets
        where Depends(paper.Kind, held)
        select new Hold(Gate, $"the sheet {held.Sheet} of the {held.Audience} file is not believed ({held.Why.Code}); its last good reading stands", OwnerOf(held), Releasable: false);

    private static bool Depends(string kind, HeldSheet held) =>
        SheetsOf(kind) is { } sheets
        && (sheets.Contains($"{held.Audience}/{held.Sheet}")
            || (string.IsNullOrWhiteSpace(held.Sheet) && sheets.Any(sheet => sheet.StartsWith(held.Audience + "/", StringComparison.Ordinal))));

    private static HashSet<string>? SheetsOf(string kind) =>
        DependsOn.GetValueOrDefault(kind) ?? (FormKinds.Find(kind) is not null || kind == FormKinds.RequestLetter ? OfForms : null);

    /// <summary>Whose file it is.</summary>
    public static HoldOwner OwnerOf(HeldSheet held) => held.Audience switch
    {
        "Restricted" => HoldOwner.SafeguardingLead,
        "Office" => HoldOwner.Office,
        _ => HoldOwner.Senco,
    };
}
