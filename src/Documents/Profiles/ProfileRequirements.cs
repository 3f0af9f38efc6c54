using SenHub.Documents.Recipients;

namespace SenHub.Documents.Profiles;

/// <summary>What a profile asks for and where it comes from (documents.md, section 6; SD-F1).</summary>
public static class ProfileRequirements
{
    private const string Story = "SEN file, sheet Story, heading ";

    private const string NotThere = "not recorded";

    /// <summary>What people appreciate.</summary>
    public static PaperRequirement Appreciated { get; } = new("What people appreciate", Story + "Strengths", true, PaperField.Support);

    /// <summary>What matters.</summary>
    public static PaperRequirement Matters { get; } = new("What is important to the pupil", Story + "What matters to me; sheet Views", true, PaperField.PupilVoice);

    /// <summary>How best to support.</summary>
    public static PaperRequirement HowToSupport { get; } = new("How best to support the pupil", Story + "How best to support me", true, PaperField.Support);

    /// <summary>Goals.</summary>
    public static PaperRequirement Goals { get; } = new("Goals", "SEN file, sheets Targets and Plan outcomes", false, PaperField.Judgements);

    /// <summary>Next look.</summary>
    public static PaperRequirement NextReview { get; } = new("Day of the next review", "SEN file, sheets Reviews and Cycles", false, PaperField.Judgements);

    /// <summary>No diagnosis without the family's word; the SENCo's to settle.</summary>
    public static PaperRequirement NoDiagnosis { get; } = new("The family's agreement that a diagnosis is named", PaperRequirement.ByHand + ", or reword the sheet Story", false, PaperField.OwnFiles);

    /// <summary>Photograph; with consent only.</summary>
    public static PaperRequirement Photograph { get; } = new("Photograph", PaperRequirement.ByHand, false, PaperField.PupilVoice);

    /// <summary>All, in the paper's order.</summary>
    public static IReadOnlyList<PaperRequirement> All { get; } = [Photograph, Appreciated, Matters, HowToSupport, Goals, NextReview, NoDiagnosis];

    /// <summary>Every requirement judged for a recipient.</summary>
    internal static Readiness Judge(ProfileModel model, IReadOnlySet<PaperField> allowed) => new(
    [
        Readiness.Judge(Photograph, allowed, null),
        Readiness.Judge(Appreciated, allowed, model.Appreciated.Count == 0 ? NotThere : null),
        Readiness.Judge(Matters, allowed, model.Matters.Count == 0 ? NotThere : null),
        Readiness.Judge(HowToSupport, allowed, model.HowToSupport.Count == 0 ? NotThere : null),
        Readiness.Judge(Goals, allowed, model.Goals.Count == 0 ? NotThere : null),
        Readiness.Judge(NextReview, allowed, model.NextReview is null ? NotThere : null),
        Readiness.Judge(NoDiagnosis, allowed, DiagnosisWords.In([.. model.Appreciated, .. model.Matters, .. model.HowToSupport, .. model.WhenUpset, .. model.Goals]) ? "a diagnosis is named" : null),
    ]);
}
