using SenHub.Documents.Recipients;

namespace SenHub.Documents.Advice;

/// <summary>What the school's advice asks for and where it comes from (documents.md, section 4a; SD-F1).</summary>
public static class AdviceRequirements
{
    private const string Reviews = "SEN file, sheet Reviews, column ";

    private const string PlanOutcomes = "SEN file, sheet Plan outcomes, column ";

    /// <summary>The plan, by its row.</summary>
    public static PaperRequirement Plan { get; } = new("The plan and its authority", "SEN file, sheet Plans", true, PaperField.ReviewDates);

    /// <summary>Day of the last review; a first review has none.</summary>
    public static PaperRequirement LastReview { get; } = new("Last review", "SEN file, sheet Plans, column Last review meeting", false, PaperField.ReviewDates);

    /// <summary>Attendance.</summary>
    public static PaperRequirement Attendance { get; } = new("Attendance", "MIS export, attendance", true, PaperField.Attendance);

    /// <summary>Home language.</summary>
    public static PaperRequirement HomeLanguage { get; } = new("Home language", "MIS export, home language", false, PaperField.HomeLanguage);

    /// <summary>Other settings in 12 months.</summary>
    public static PaperRequirement OtherSettings { get; } = new("Other settings in the last 12 months", Reviews + "Other settings", false, PaperField.Attendance);

    /// <summary>At least one result.</summary>
    public static PaperRequirement Progress { get; } = new("Progress year on year", "SEN file, sheet Progress", true, PaperField.Progress);

    /// <summary>Standardised scores.</summary>
    public static PaperRequirement Tests { get; } = new("Standardised tests", "SEN file, sheet Progress, column Standardised score", false, PaperField.Progress);

    /// <summary>Element 3.</summary>
    public static PaperRequirement TopUp { get; } = new("Top-up (element 3)", "SEN file, sheet Plans, column Top-up a year", false, PaperField.Costs);

    /// <summary>Pupil premium.</summary>
    public static PaperRequirement PupilPremium { get; } = new("Pupil premium", "SEN file, sheet Plans, column Pupil premium", false, PaperField.Costs);

    /// <summary>Services.</summary>
    public static PaperRequirement Services { get; } = new("Services involved", "SEN file, sheet Involvement", false, PaperField.Services);

    /// <summary>What is working.</summary>
    public static PaperRequirement WorkingWell { get; } = new("What is working well", Reviews + "Working well", true, PaperField.Judgements);

    /// <summary>What is not working.</summary>
    public static PaperRequirement NotWorking { get; } = new("What is not working", Reviews + "Not working", true, PaperField.Judgements);

    /// <summary>At least one outcome.</summary>
    public static PaperRequirement Outcomes { get; } = new("Outcomes of the plan", PlanOutcomes + "Outcome (section E)", true, PaperField.Judgements);

    /// <summary>Progress towards each.</summary>
    public static PaperRequirement OutcomeProgress { get; } = new("Progress towards each outcome", PlanOutcomes + "Progress", true, PaperField.Judgements);

    /// <summary>Met, partly or not.</summary>
    public static PaperRequirement Met { get; } = new("Whether each outcome is met", PlanOutcomes + "Met", true, PaperField.Judgements);

    /// <summary>Section F.</summary>
    public static PaperRequirement Specified { get; } = new("Provision specified", PlanOutcomes + "Provision specified (section F)", true, PaperField.Provision);

    /// <summary>What was delivered.</summary>
    public static PaperRequirement Delivered { get; } = new("Provision delivered", PlanOutcomes + "Provision delivered", true, PaperField.Provision);

    /// <summary>Changes proposed.</summary>
    public static PaperRequirement Changes { get; } = new("Changes proposed", Reviews + "Changes proposed", true, PaperField.Judgements);

    /// <summary>Typed text in which a person must look for other people's addresses and numbers.</summary>
    public static PaperRequirement NoTraces { get; } = new("Typed text without addresses or numbers", "SEN file, sheets Reviews and Plan outcomes", true, PaperField.Judgements);

    /// <summary>All, in the paper's order.</summary>
    public static IReadOnlyList<PaperRequirement> All { get; } =
    [
        Plan, LastReview, Attendance, HomeLanguage, OtherSettings, Progress, Tests, TopUp, PupilPremium, Services,
        WorkingWell, NotWorking, Outcomes, OutcomeProgress, Met, Specified, Delivered, Changes, NoTraces,
    ];
}
