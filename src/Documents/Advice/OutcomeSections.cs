using System.Globalization;
using SenHub.Documents.House;
using SenHub.Domain.Reviews;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>Sections 9 to 11: outcome by outcome, provision specified against delivered, changes proposed.</summary>
internal static class OutcomeSections
{
    private static readonly Column[] OutcomeColumns =
    [
        new("No.", 0.5, RowHeader: true), new("Outcome in the plan", 2.4), new("Progress", 2), new("Evidence", 1.8), new("Met?", 0.8), new("Next target", 2),
    ];

    private static readonly Column[] ProvisionColumns =
        [new("No.", 0.5, RowHeader: true), new("Specified in section F", 3), new("Delivered", 3)];

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Block> For(ReviewAdviceModel model) =>
    [
        new Block.Heading(2, "9 Outcomes of the plan"),
        Cells.TableOr(new Block.Table("Each outcome with progress, evidence, whether it is met and the next target", OutcomeColumns, [.. model.Outcomes.Select(Outcome)])),
        new Block.Heading(2, "10 Provision specified and delivered"),
        Cells.TableOr(new Block.Table("For each outcome, the provision of section F and what was delivered", ProvisionColumns, [.. model.Outcomes.Select(Provision)])),
        new Block.Heading(2, "11 Changes proposed"),
        .. Cells.Typed(model.ProposedChanges),
    ];

    private static IReadOnlyList<Cell> Outcome(PlanOutcome outcome) => Cells.Row(
        Number(outcome),
        outcome.Area is { } area ? $"{outcome.Outcome} ({area})" : outcome.Outcome,
        HouseStyle.OrNotRecorded(outcome.Progress),
        HouseStyle.OrNotRecorded(outcome.Evidence),
        HouseStyle.OrNotRecorded(outcome.Met),
        HouseStyle.OrNotRecorded(outcome.NextTarget));

    private static IReadOnlyList<Cell> Provision(PlanOutcome outcome) =>
        Cells.Row(Number(outcome), HouseStyle.OrNotRecorded(outcome.ProvisionSpecified), HouseStyle.OrNotRecorded(outcome.ProvisionDelivered));

    private static string Number(PlanOutcome outcome) => outcome.Number.ToString(CultureInfo.InvariantCulture);
}
