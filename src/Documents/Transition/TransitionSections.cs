using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Transition;

/// <summary>Plan, earlier support, results, reports and consents.</summary>
internal static class TransitionSections
{
    /// <summary>Part 5: outcomes of the plan and targets that run.</summary>
    public static IEnumerable<Block> Plan(TransitionModel model)
    {
        yield return new Block.Heading(2, "5 What is being worked on");
        if (model.Outcomes.Count + model.Targets.Count == 0)
            yield return Cells.Missing;
        if (model.Outcomes.Count > 0)
        {
            yield return new Block.Table(
                "Outcomes of the plan, how far they are met and what is next",
                [new("Outcome (section E)", 3, RowHeader: true), new("Met", 0.8), new("Progress", 2.2), new("Next target", 2)],
                [.. model.Outcomes.Select(outcome => Cells.Row(outcome.Outcome, HouseStyle.OrNotRecorded(outcome.Met), HouseStyle.OrNotRecorded(outcome.Progress), HouseStyle.OrNotRecorded(outcome.NextTarget)))]);
        }

        if (model.Targets.Count > 0)
        {
            yield return new Block.Table(
                "Targets that run",
                [new("Target", 3, RowHeader: true), new("Start", 1.4), new("How we will know", 2), new("By", 1)],
                [.. model.Targets.Select(target => Cells.Row(target.Words, HouseStyle.OrNotRecorded(target.Baseline), HouseStyle.OrNotRecorded(target.Measure), target.DueBy is { } due ? HouseStyle.Brief(due) : HouseStyle.NotRecorded))]);
        }
    }

    /// <summary>Support of other school years.</summary>
    public static IEnumerable<Block> Earlier(TransitionModel model) => model.Earlier.Count == 0
        ? []
        :
        [
            new Block.Heading(3, "Earlier years"),
            new Block.Table(
                "Support of earlier years with its effect",
                [new("Provision", 2.6, RowHeader: true), new("Days", 1.6), new("Start and end", 2), new("Effect, next step", 1.6)],
                [.. model.Earlier.Select(line => Cells.Row(LineWords.Brief(line), HouseStyle.Span(line.Start, line.End), Cells.Sentences(line.EntryMeasure, Measures.ExitBeside(line)), Cells.Sentences(line.Effect, line.NextStep)))]),
        ];

    /// <summary>Parts 7 to 9: results, reports, consents.</summary>
    public static IEnumerable<Block> Evidence(TransitionModel model)
    {
        yield return new Block.Heading(2, "7 Newest results");
        yield return Cells.TableOr(new Block.Table(
            "Newest result of each measure",
            [new("Measure", 3, RowHeader: true), new("Result", 1.2), new("Standard score", 1.2), new("Day", 1.2)],
            [.. model.Results.Select(row => Cells.Row(row.Measure, row.Result, row.Standardised ?? "None", HouseStyle.Brief(row.On)))]));
        if (model.Services is { } services)
        {
            yield return new Block.Heading(2, "8 Services and their reports");
            yield return Cells.TableOr(new Block.Table(
                "Services, when they last saw the pupil and last reported",
                [new("Service", 3, RowHeader: true), new("Last seen", 1.2), new("Last report", 1.2)],
                [.. services.Select(row => Cells.Row(row.Contact is { } contact ? $"{row.Service} ({contact})" : row.Service, HouseStyle.Plain(row.LastSeen), HouseStyle.Plain(row.LastReport)))]));
        }

        if (model.Consents is { } consents)
        {
            yield return new Block.Heading(2, "9 Consents");
            yield return consents.Count == 0
                ? new Block.Paragraph("No service consent is recorded. A new school asks for its own.")
                : new Block.Bullets([.. consents.Select(consent => new Block.Paragraph($"{consent.Purpose}, {consent.Recipient}: {ConsentWords.State(consent)}. A new school asks for its own."))]);
        }
    }
}
