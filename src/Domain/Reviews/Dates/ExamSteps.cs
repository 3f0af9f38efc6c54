namespace SenHub.Domain.Reviews.Dates;

/// <summary>Deadlines of access arrangements (rulebook, section 4).</summary>
public static class ExamSteps
{
    /// <summary>TRANS-02, modified-papers.</summary>
    public static RuleStep ModifiedPapers { get; } = new()
    {
        RuleId = "TRANS-02",
        Step = "modified-papers",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "Modified papers for the June series",
        Does = "Order modified papers for the June series",
        Arithmetic = "31 January of the year of the examinations, as held for that year.",
        Source = "JCQ access arrangements; confirm on jcq.org.uk",
    };

    /// <summary>TRANS-02, apply.</summary>
    public static RuleStep Apply { get; } = new()
    {
        RuleId = "TRANS-02",
        Step = "apply",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "Access arrangements for the June series",
        Does = "Apply for access arrangements for the June series",
        Arithmetic = "21 March of the year of the examinations, as held for that year.",
        Source = "JCQ access arrangements; confirm on jcq.org.uk",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [ModifiedPapers, Apply];
}
