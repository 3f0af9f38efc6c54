using SenHub.Documents.House;
using SenHub.Domain.Provision.Evidence;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Evidence;

/// <summary>The lists as tables.</summary>
internal static class EvidenceTables
{
    /// <summary>Two reviewed cycles.</summary>
    public static IEnumerable<Block> Cycles(IReadOnlyList<CycleEvidence> rows) => List(
        "Two reviewed cycles or more: for an assessment request or a top-up",
        "Authorities commonly look for two reviewed cycles; the law does not ask for them.",
        [Who, new("Cycles", 0.7, Align.Right), new("What came of them", 2.2), new("Newest review", 1.2), new("Cost a year", 1.2, Align.Right), new("Services", 2.4), new("Parents' views", 1)],
        rows.Select(one => Cells.Row(
            Name(one.Pupil), HouseStyle.Number(one.Reviewed), string.Join(", ", one.Outcomes.Select(Words)), Day(one.Newest), one.Cost is { } cost ? HouseStyle.Money(cost) : "No map",
            one.Services.Count == 0 ? "None recorded" : string.Join("; ", one.Services), one.HasParentsViews ? "Yes" : "Missing")));

    /// <summary>Above element 2.</summary>
    public static IEnumerable<Block> Costs(IReadOnlyList<CostEvidence> rows) => List(
        "Additional provision above element 2",
        "Over the full range of this school year, by the rate card of the plan's authority or the school's own.",
        [Who, new("Cost a year", 1.4, Align.Right), new("Above element 2", 1.4, Align.Right), new("Top-up a year", 1.4, Align.Right), new("Not met by the top-up", 1.4, Align.Right)],
        rows.Select(one => Cells.Row(
            Name(one.Pupil), HouseStyle.Money(one.Full) + (one.Incomplete ? " (incomplete)" : ""), HouseStyle.Money(one.Above), one.TopUp is { } topUp ? HouseStyle.Money(topUp) : "None",
            HouseStyle.Money(Math.Max(0, one.Above - (one.TopUp ?? 0))))));

    /// <summary>Access arrangements.</summary>
    public static IEnumerable<Block> Access(IReadOnlyList<AccessEvidence> rows) => List(
        "Access arrangements: picture of need",
        "Tests for Form 8 count from Year 9 on; key stage 2 has windows of its own. Confirm the year's deadlines.",
        [Who, new("Normal way of working", 2.6), new("Newest standard scores", 3), new("Still missing", 1.8)],
        rows.Select(one => Cells.Row(
            Name(one.Pupil),
            one.Arrangements.Count == 0 ? "None recorded" : string.Join(" ", one.Arrangements),
            one.Scores.Count == 0 ? "None" : string.Join("; ", one.Scores.Select(score => $"{score.Measure} {score.Standardised} ({HouseStyle.Brief(score.On)})")),
            Missing(one))));

    /// <summary>One year before a change.</summary>
    public static IEnumerable<Block> Transition(TransitionList list) => List(
        $"{YearGroup.InWords(list.NcYear)}: {(list.Leaves ? "before a change of school or phase" : list.NcYear == "9" ? "preparing for adulthood begins" : "places are talked about this summer")}",
        null,
        [Who, new("SEN", 0.6), new("Needs", 2.4), new("Next step", 3), new("Last lawful day", 1.4)],
        list.Pupils.Select(one => Cells.Row(
            Name(one.Pupil), ProvisionCodes.Of(one.Pupil.Sen.Status) ?? "?", string.Join(", ", one.Pupil.Sen.Needs.Select(need => need.Type)),
            one.Step is { } step ? $"{StepWords.Of(step)} ({step.RuleId})" : "None runs", Day(one.Step?.LastLawfulDay, "None"))));

    private static Column Who => new("Pupil", 2.6, RowHeader: true);

    private static string Missing(AccessEvidence one) => (one.Arrangements.Count, one.Scores.Count) switch
    {
        (0, _) => "Normal way of working",
        (_, 0) => "Test results",
        _ => "Nothing",
    };

    private static IEnumerable<Block> List(string heading, string? note, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var all = rows.ToList();
        yield return new Block.Heading(2, $"{heading} ({HouseStyle.Number(all.Count)})");
        if (all.Count == 0)
        {
            yield return new Block.Paragraph("Nobody.");
            yield break;
        }

        if (note is not null)
            yield return new Block.Paragraph([new Run(note, Stress.Small)]);
        yield return new Block.Table(heading, columns, all);
    }

    private static string Name(Pupil pupil) => $"{PupilName.Of(pupil)}{(pupil.Class is { } group ? $" ({group})" : "")}";

    private static string Day(DateOnly? day, string none = HouseStyle.NotRecorded) => day is { } known ? HouseStyle.Brief(known) : none;

    private static string Words(CycleOutcome? outcome) => outcome switch
    {
        CycleOutcome.Met => "met",
        CycleOutcome.Partly => "partly",
        CycleOutcome.NotMet => "not met",
        _ => "not judged",
    };
}
