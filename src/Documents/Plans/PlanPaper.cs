using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Plans;

/// <summary>The SEN support plan: one cycle of assess, plan, do, review (documents.md, section 7).</summary>
public static class PlanPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    public static Doc Write(PlanModel model) => Furniture.Around(
        CompactFront.Of("SEN support plan", TemplateVersion, model.School, model.Pupil, model.AsOf, model.Recipient, model.Readiness),
        [
            new Block.Facts([.. Front(model)]),
            .. AssessSection.For(model),
            .. PlanSection.For(model),
            .. DoneSection.For(model),
            .. ReviewSection.For(model),
            new Block.Together([new Block.Heading(2, "6 Agreed by"), new Block.Signatures(["Pupil", "Parent or carer", "Class teacher", "SENCo"])]),
        ]);

    /// <summary>What it shows, part by part. Sessions so far move with the calendar.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(PlanModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        Shown.Part("need", new { model.Status, model.Needs, model.NeedsInWords, model.Strengths, model.Parents, model.Services }),
        Shown.Part("cycle", model.Cycle),
        Shown.Part("views", new { model.PupilSays, model.ParentsSay }),
        Shown.Part("targets", model.Targets),
        Shown.Part("ladder", model.Ladder),
        Shown.Part("support", new { model.InEveryLesson, model.AtHome, Lines = model.Support.Select(line => line with { Held = null, Recorded = 0 }) }),
        Shown.Moving("sessions", model.Support.Select(line => new { line.Held, line.Recorded })),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(PlanModel model) => PaperVersion.Of($"{PaperKinds.Plan}/{TemplateVersion}", ShownParts(model));

    private static IEnumerable<Fact> Front(PlanModel model)
    {
        yield return new Fact("SEN status", model.Status);
        yield return new Fact("Needs, primary first", model.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", model.Needs));
        if (model.Parents is { } parents)
            yield return new Fact("Parental responsibility", parents.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", parents));
        yield return new Fact("Cycle", model.Cycle is { } cycle ? $"{HouseStyle.Number(cycle.Number)}, from {HouseStyle.Plain(cycle.Start)}" : "None has begun");
        yield return new Fact("Review", HouseStyle.Plain(model.Cycle?.ReviewOn));
    }
}
