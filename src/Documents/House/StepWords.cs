using SenHub.Domain.Reviews;

namespace SenHub.Documents.House;

/// <summary>Steps and owners of the review clock in words (rules.md, section 2.1).</summary>
public static class StepWords
{
    /// <summary>What a step asks for, as a table says it: "Send the invitations to the review".</summary>
    public static string Of(DueItem item) => HouseStyle.Sentence(DueRules.Does(item));

    /// <summary>Who must act.</summary>
    public static string Of(DutyOwner owner) => owner switch
    {
        DutyOwner.School => "School",
        DutyOwner.LA => "Local authority",
        DutyOwner.Partner => "Partner agency",
        DutyOwner.Family => "Family",
        _ => throw new ArgumentOutOfRangeException(nameof(owner)),
    };
}
