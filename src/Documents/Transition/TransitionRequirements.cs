using SenHub.Documents.House;
using SenHub.Documents.Plans;
using SenHub.Documents.Recipients;

namespace SenHub.Documents.Transition;

/// <summary>What a transition pack asks for and where it comes from (documents.md, section 13; SD-F1).</summary>
public static class TransitionRequirements
{
    private const string NotThere = "not recorded";

    /// <summary>Needs.</summary>
    public static PaperRequirement Needs { get; } = new("Types of need", "MIS export, SEN needs", true, PaperField.Identity);

    /// <summary>The plan's facts where there is one.</summary>
    public static PaperRequirement Plan { get; } = new("Authority and day of the plan", "SEN file, sheet Plans", true, PaperField.Judgements);

    /// <summary>What works.</summary>
    public static PaperRequirement WhatWorks { get; } = new("What works", "SEN file, sheet Story, heading How best to support me", true, PaperField.Support);

    /// <summary>What the pupil says.</summary>
    public static PaperRequirement Voice { get; } = new("The pupil's own words", "SEN file, sheets Story and Views", false, PaperField.PupilVoice);

    /// <summary>Support with its effect.</summary>
    public static PaperRequirement Support { get; } = new("Support so far", "Provision file, sheet Provision", true, PaperField.Provision);

    /// <summary>What is worked on.</summary>
    public static PaperRequirement Targets { get; } = new("Targets or outcomes", "SEN file, sheets Targets and Plan outcomes", false, PaperField.Judgements);

    /// <summary>Results.</summary>
    public static PaperRequirement Results { get; } = new("Results", "SEN file, sheet Progress", false, PaperField.Progress);

    /// <summary>All, in the paper's order.</summary>
    public static IReadOnlyList<PaperRequirement> All { get; } = [Needs, Plan, WhatWorks, Voice, Support, Targets, Results, PlanRequirements.NoTraces];

    /// <summary>Every requirement judged for a recipient.</summary>
    internal static Readiness Judge(TransitionModel model, OwnFacts own, IReadOnlySet<PaperField> allowed) => new(
    [
        Readiness.Judge(Needs, allowed, model.Needs.Count == 0 ? NotThere : null),
        own.Pupil.Sen.Status == Domain.Roll.SenStatus.Plan
            ? Readiness.Judge(Plan, allowed, model.Plan is null ? "no row" : model.Plan.PlanMade is null ? "the day is not recorded" : null)
            : new(Plan, FieldState.NotApplicable, "no plan"),
        Readiness.Judge(WhatWorks, allowed, model.WhatWorks.Count == 0 ? NotThere : null),
        Readiness.Judge(Voice, allowed, model.Voice.Count == 0 ? NotThere : null),
        Readiness.Judge(Support, allowed, model.Support.Count + model.Earlier.Count == 0 ? NotThere : null),
        Readiness.Judge(Targets, allowed, model.Targets.Count + model.Outcomes.Count == 0 ? NotThere : null),
        Readiness.Judge(Results, allowed, model.Results.Count == 0 ? NotThere : null),
        Readiness.Judge(PlanRequirements.NoTraces, allowed, PlanRequirements.Traces(model.Recipient, own)),
    ]);
}
