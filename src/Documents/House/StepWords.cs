using SenHub.Domain.Reviews;

namespace SenHub.Documents.House;

/// <summary>Steps and owners of the review clock in words (rules.md, section 2.1).</summary>
public static class StepWords
{
    /// <summary>A step as a deadline reads it: "Send invitations". A step we have no words for is its own name.</summary>
    public static string Of(DueItem item) => item.Step switch
    {
        "review" => "End of the review period",
        "meeting" => "Last day to hold the meeting",
        "invite" => "Send invitations",
        "ask-advice" or "advice" or "request-advice" => "Ask everyone invited for advice",
        "circulate" => "Circulate the advice",
        "report" => "Send the report of the meeting",
        "decision" => "Decide to keep, amend or cease the plan",
        "notice" => "Send notice with the proposed amendments",
        "final" => "Issue the final amended plan",
        "" => HouseStyle.NotRecorded,
        var step => char.ToUpperInvariant(step[0]) + step[1..].Replace('-', ' '),
    };

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
