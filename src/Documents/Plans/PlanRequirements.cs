using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Plans;

/// <summary>What a support plan asks for and where it comes from (documents.md, section 7; SD-F1).</summary>
public static class PlanRequirements
{
    private const string Cycles = "SEN file, sheet Cycles, column ";

    private const string Targets = "SEN file, sheet Targets";

    private const string NotThere = "not recorded";

    /// <summary>A cycle that has begun.</summary>
    public static PaperRequirement Cycle { get; } = new("Cycle of assess, plan, do, review", Cycles + "Start", true, PaperField.Judgements);

    /// <summary>What was found.</summary>
    public static PaperRequirement Assess { get; } = new("Assess", Cycles + "Assess", true, PaperField.Judgements);

    /// <summary>Strengths.</summary>
    public static PaperRequirement Strengths { get; } = new("Strengths", "SEN file, sheet Story", false, PaperField.Support);

    /// <summary>What the pupil says.</summary>
    public static PaperRequirement PupilSays { get; } = new("The pupil's views", "SEN file, sheet Views", false, PaperField.PupilVoice);

    /// <summary>What the parents say.</summary>
    public static PaperRequirement ParentsSay { get; } = new("The parents' views", "SEN file, sheet Views", false, PaperField.FamilyVoice);

    /// <summary>Who does what.</summary>
    public static PaperRequirement Plan { get; } = new("Plan", Cycles + "Plan", true, PaperField.Judgements);

    /// <summary>At least one term target.</summary>
    public static PaperRequirement TermTargets { get; } = new("Targets of the term", Targets, true, PaperField.Judgements);

    /// <summary>Targets that anybody can judge.</summary>
    public static PaperRequirement Smart { get; } = new("Measure, baseline, owner and day of each target", Targets, false, PaperField.Judgements);

    /// <summary>Support with its times.</summary>
    public static PaperRequirement Support { get; } = new("Support in this cycle", "Provision file, sheet Provision", false, PaperField.Provision);

    /// <summary>Day of looking back.</summary>
    public static PaperRequirement ReviewOn { get; } = new("Review date", Cycles + "Review date", true, PaperField.Judgements);

    /// <summary>Typed text in which a person must look for other people's addresses and numbers (SD-S6).</summary>
    public static PaperRequirement NoTraces { get; } = new("Typed text without addresses or numbers", "SEN file, sheets Cycles, Targets, Views and Story", true, PaperField.Judgements);

    /// <summary>All, in the paper's order.</summary>
    public static IReadOnlyList<PaperRequirement> All { get; } = [Cycle, Assess, Strengths, PupilSays, ParentsSay, Plan, TermTargets, Smart, Support, ReviewOn, NoTraces];

    /// <summary>Every requirement judged for a recipient.</summary>
    internal static Readiness Judge(PlanModel model, OwnFacts own, IReadOnlySet<PaperField> allowed)
    {
        var open = model.Targets.Where(target => target.Result is null).ToList();
        return new(
        [
            Readiness.Judge(Cycle, allowed, model.Cycle is null ? "none has begun" : null),
            Readiness.Judge(Assess, allowed, Blank(model.Cycle?.Assess)),
            Readiness.Judge(Strengths, allowed, model.Strengths.Count == 0 ? NotThere : null),
            Readiness.Judge(PupilSays, allowed, model.PupilSays is null ? NotThere : null),
            Readiness.Judge(ParentsSay, allowed, model.ParentsSay is null ? NotThere : null),
            Readiness.Judge(Plan, allowed, Blank(model.Cycle?.Plan)),
            Readiness.Judge(TermTargets, allowed, model.Targets.Count == 0 ? NotThere : null),
            Readiness.Judge(Smart, allowed, open.Count(target => target.Lacks().Any()) is > 0 and var lacking ? $"missing in {HouseStyle.Count(lacking, "target", "targets")}" : null),
            Readiness.Judge(Support, allowed, model.Support.Count == 0 ? NotThere : null),
            Readiness.Judge(ReviewOn, allowed, model.Cycle?.ReviewOn is null ? NotThere : null),
            Readiness.Judge(NoTraces, allowed, Traces(model.Recipient, own)),
        ]);
    }

    /// <summary>Why a family's copy must be looked at: an address or number typed into what it shows.</summary>
    internal static string? Traces(RecipientClass recipient, OwnFacts own) =>
        recipient is RecipientClass.Parent or RecipientClass.YoungPerson
            && ContactTraces.In(
            [
                own.Cycle?.Assess, own.Cycle?.Plan, own.Cycle?.Do, own.Cycle?.Review, own.Cycle?.TeacherInput,
                .. own.Targets.SelectMany(target => new[] { target.Words, target.Measure, target.Strategy, target.Note }),
                .. own.Views.Select(view => view.Text), .. own.Stories.Select(story => story.Text), .. own.Services.Select(service => service.Service),
            ])
            ? "an e-mail address, telephone number or postcode is typed in it; take it out for this copy"
            : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? NotThere : null;
}
