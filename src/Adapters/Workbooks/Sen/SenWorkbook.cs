using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>The SENCo team's own file: plans, reviews, views and what is asked for.</summary>
internal static class SenWorkbook
{
    /// <summary>Its twelve sheets, in the order of their tabs.</summary>
    public static WorkbookDefinition Definition { get; } = new(Audiences.Sen, "sen", "SENCo team only",
    [
        PlansSheet.Sheet.Definition,
        PlanOutcomesSheet.Sheet.Definition,
        TargetsSheet.Sheet.Definition,
        ReviewsSheet.Sheet.Definition,
        InviteesSheet.Sheet.Definition,
        ViewsSheet.Sheet.Definition,
        ProgressSheet.Sheet.Definition,
        StorySheet.Sheet.Definition,
        InvolvementSheet.Sheet.Definition,
        RequestsSheet.Sheet.Definition,
        CyclesSheet.Sheet.Definition,
        EvidenceSheet.Sheet.Definition,
    ]);
}
