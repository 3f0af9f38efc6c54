using SenHub.Documents.House;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Plans;

/// <summary>Parts 4 and 5: how far it came, and what follows.</summary>
internal static class ReviewSection
{
    /// <summary>The section; before the review room to write.</summary>
    public static IEnumerable<Block> For(PlanModel model)
    {
        yield return new Block.Heading(2, "4 Review");
        if (model.Cycle is not { IsReviewed: true } cycle)
        {
            yield return new Block.Paragraph(model.Cycle?.ReviewOn is { } day ? $"To be written at the review on {HouseStyle.Long(day)}." : "To be written at the review.");
            yield return new Block.Heading(2, "5 What follows");
            yield return new Block.Paragraph("To be agreed at the review.");
            yield break;
        }

        foreach (var block in Cells.Typed(cycle.Review))
            yield return block;
        yield return new Block.Facts([.. Facts(model, cycle)]);
        var judged = model.Targets.Where(target => target.Result is not null).ToList();
        if (judged.Count > 0)
            yield return new Block.Table("Targets and their results", [new("Target", 3, RowHeader: true), new("Result", 1), new("What helped", 2.4)], [.. judged.Select(target => Cells.Row(target.Words, Words(target.Result!.Value), HouseStyle.OrNotRecorded(target.Note)))]);
        yield return new Block.Heading(2, "5 What follows");
        yield return new Block.Paragraph(cycle.NextStep is { } next ? $"{next}." : HouseStyle.NotRecorded + ".");
    }

    /// <summary>A result in words.</summary>
    public static string Words(TargetResult result) => result switch
    {
        TargetResult.Achieved => "Achieved",
        TargetResult.Partly => "Partly",
        TargetResult.NotYet => "Not yet",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static IEnumerable<Fact> Facts(PlanModel model, SupportCycle cycle)
    {
        yield return new Fact("Outcomes of the cycle", cycle.Outcome switch
        {
            CycleOutcome.Met => "Met",
            CycleOutcome.Partly => "Partly met",
            CycleOutcome.NotMet => "Not met",
            _ => HouseStyle.NotRecorded,
        });
        yield return new Fact("Class teacher's input", cycle.TeacherInput is { } input ? $"{input}{(cycle.InputBy is { } by ? $" ({by})" : "")}" : "Input missing");
        if (model.Parents is not null || model.ParentsSay is not null)
            yield return new Fact("Looked at with the parents", HouseStyle.Plain(cycle.ParentsMet));
    }
}
