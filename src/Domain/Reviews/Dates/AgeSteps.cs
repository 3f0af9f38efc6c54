namespace SenHub.Domain.Reviews.Dates;

/// <summary>What a pupil's age brings (rulebook, section 2.3).</summary>
public static class AgeSteps
{
    /// <summary>U5-01, review.</summary>
    public static RuleStep UnderFive { get; } = new()
    {
        RuleId = "U5-01",
        Step = "review",
        Owner = DutyOwner.LA,
        Kind = DueKind.Guidance,
        Confidence = "High",
        Title = "Lighter review under five",
        Does = "Consider a lighter review of the plan",
        Arithmetic = "Six months after the plan was made or last reviewed, shown from three months on, until the fifth birthday.",
        Source = "SEND Code of Practice 2015, 9.178",
    };

    /// <summary>PFA-01, agenda.</summary>
    public static RuleStep Adulthood { get; } = new()
    {
        RuleId = "PFA-01",
        Step = "agenda",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Preparation for adulthood on the agenda",
        Does = "Put preparation for adulthood on the meeting's agenda",
        Arithmetic = "The day of the meeting, from Year 9 as taught.",
        Source = "SEND Regulations 2014, reg 20(6); Code 8.9, 9.184",
    };

    /// <summary>PFA-01, recommend.</summary>
    public static RuleStep AdulthoodByAge { get; } = new()
    {
        RuleId = "PFA-01",
        Step = "recommend",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "Preparation for adulthood, recommended",
        Does = "Consider preparation for adulthood at the meeting",
        Arithmetic = "The day of the meeting, where the pupil is of Year 9 by age and taught in a lower year.",
        Source = "SEND Regulations 2014, reg 20(6); Code 8.9, 9.184",
    };

    /// <summary>YP-01, rights-pass.</summary>
    public static RuleStep YoungPerson { get; } = new()
    {
        RuleId = "YP-01",
        Step = "rights-pass",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Rights pass to the young person",
        Does = "Address the young person, no longer the parent",
        Arithmetic = "The last Friday in June of the school year of the sixteenth birthday.",
        Source = "Children and Families Act 2014, s.83(2); Education Act 1996, s.8",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [UnderFive, Adulthood, AdulthoodByAge, YoungPerson];
}
