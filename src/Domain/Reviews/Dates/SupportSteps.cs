namespace SenHub.Domain.Reviews.Dates;

/// <summary>The dates of SEN support (rulebook, section 3).</summary>
public static class SupportSteps
{
    /// <summary>SUP-01, inform.</summary>
    public static RuleStep Tell { get; } = new()
    {
        RuleId = "SUP-01",
        Step = "inform",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Tell the parent of special provision",
        Does = "Tell the parent that special educational provision is made, and record day and method",
        Arithmetic = "The day the provision is first made.",
        Source = "Children and Families Act 2014, s.68",
    };

    /// <summary>SUP-02, meeting.</summary>
    public static RuleStep Meet { get; } = new()
    {
        RuleId = "SUP-02",
        Step = "meeting",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "High",
        Title = "Three meetings a year",
        Does = "Meet the parents at least three times in the school year",
        Arithmetic = "Three meetings from 1 September to 31 August; the target is that of the term (SUP-03).",
        Source = "SEND Code of Practice 2015, 6.65",
    };

    /// <summary>SUP-03, meeting.</summary>
    public static RuleStep Termly { get; } = new()
    {
        RuleId = "SUP-03",
        Step = "meeting",
        Owner = DutyOwner.School,
        Kind = DueKind.Product,
        Confidence = "High",
        Title = "A meeting each term",
        Does = "Meet the parents this term",
        Arithmetic = "Ten school days before the last school day of the term; the Code gives no date.",
        Source = "SenHub; SEND Code of Practice 2015, 6.65",
    };

    /// <summary>NEED-05, census.</summary>
    public static RuleStep Census { get; } = new()
    {
        RuleId = "NEED-05",
        Step = "census",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "School census day",
        Does = "Have provision, types of need and their ranks right for the school census",
        Arithmetic = "The first Thursday in October, the third in January and the third in May, by rule of thumb; confirm each year. Types and ranks are asked for mainly in January.",
        Source = "Local authorities' guidance on the school census",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Tell, Meet, Termly, Census];
}
