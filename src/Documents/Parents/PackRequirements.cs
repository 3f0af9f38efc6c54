using SenHub.Documents.House;
using SenHub.Documents.Plans;
using SenHub.Documents.Recipients;

namespace SenHub.Documents.Parents;

/// <summary>What a parents' pack asks for and where it comes from (SD-F1). What only the SENCo is told stands under the school's own files.</summary>
public static class PackRequirements
{
    private const string NotThere = "not recorded";

    /// <summary>How the cycle went.</summary>
    public static PaperRequirement HowItWent { get; } = new("How the cycle went", "SEN file, sheet Cycles, column Review", true, PaperField.Judgements);

    /// <summary>What comes next.</summary>
    public static PaperRequirement Steps { get; } = new("Steps to come", "SEN file, sheet Targets", true, PaperField.Judgements);

    /// <summary>What school does.</summary>
    public static PaperRequirement AtSchool { get; } = new("What school does", "Provision file, sheet Provision", true, PaperField.Provision);

    /// <summary>What helps at home.</summary>
    public static PaperRequirement AtHome { get; } = new("What helps at home", "SEN file, sheet Story, heading What helps at home", false, PaperField.OwnFiles);

    /// <summary>Plain enough.</summary>
    public static PaperRequirement Plain { get; } = new("Plain words", "SEN file, sheets Cycles, Targets and Views", false, PaperField.OwnFiles);

    /// <summary>A language to ask about.</summary>
    public static PaperRequirement Language { get; } = new("A word with the family on the language of this pack", PaperRequirement.ByHand + "; home language of the MIS", false, PaperField.OwnFiles);

    /// <summary>No address or number in typed text (SD-S6).</summary>
    public static PaperRequirement NoTraces => PlanRequirements.NoTraces;

    /// <summary>All, in the paper's order.</summary>
    public static IReadOnlyList<PaperRequirement> All { get; } = [HowItWent, Steps, AtSchool, AtHome, Plain, Language, PlanRequirements.NoTraces];

    /// <summary>Every requirement judged for a recipient.</summary>
    internal static Readiness Judge(PackModel model, OwnFacts own, IReadOnlySet<PaperField> allowed) => new(
    [
        Readiness.Judge(HowItWent, allowed, string.IsNullOrWhiteSpace(model.HowItWent) ? NotThere : null),
        Readiness.Judge(Steps, allowed, model.Steps.Count == 0 ? NotThere : null),
        Readiness.Judge(AtSchool, allowed, model.AtSchool.Count == 0 ? NotThere : null),
        Readiness.Judge(AtHome, allowed, model.AtHome.Count == 0 ? NotThere : null),
        Readiness.Judge(Plain, allowed, null, TooHard(model)),
        Readiness.Judge(Language, allowed, null, own.Pupil.HomeLanguage is { Length: > 0 } code && !code.StartsWith("EN", StringComparison.OrdinalIgnoreCase) ? $"home language is {LanguageWords.Of(code)}: ask whether a translation or interpreter is wanted" : null),
        Readiness.Judge(NoTraces, allowed, PlanRequirements.Traces(model.Recipient, own)),
    ]);

    private static string? TooHard(PackModel model) => ReadingAge.Of(PackPaper.Words(model)) is { } age && age > ReadingAge.Aim
        ? $"it asks for a reader of {HouseStyle.Number(age)} years, the aim is {HouseStyle.Number(ReadingAge.Aim)}: shorter sentences and words help"
        : null;
}
