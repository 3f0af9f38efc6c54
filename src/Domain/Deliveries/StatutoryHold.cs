using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>A review's papers must by law reach its invitees: a stop is a due item, never a silent hold (SD-S9; SEND Regulations 2014, reg 20(4)).</summary>
public static class StatutoryHold
{
    /// <summary>The rule's id in due items.</summary>
    public const string RuleId = "SD-S9";

    /// <summary>The step, as the list of rules has it.</summary>
    public static RuleStep Step { get; } = new()
    {
        RuleId = RuleId,
        Step = "reach-invitee",
        Title = "A review paper that is stopped",
        Does = "Decide how the review papers reach an invitee whose copy is held",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Arithmetic = "The day of AR-05: 15 days before the meeting.",
        Source = "SEND Regulations 2014, reg 20(4)",
        Confidence = "High",
    };

    /// <summary>The safeguarding lead's due item with the legal date running; null when nothing statutory is stopped.</summary>
    public static DueItem? For(PaperWanted paper, Recipient recipient, IReadOnlyList<Hold> holds, SencoFacts facts, DateOnly night)
    {
        if (paper is not { Kind: PaperKinds.ReviewAdvice, Request: null, Review: { } review } || !recipient.IsOutside || holds.Count == 0)
            return null;
        var limit = AnnualReview.CirculateBy(review.Meeting);
        var target = facts.Calendar.SchoolTarget(limit);
        return new()
        {
            Pupil = review.Pupil,
            RuleId = RuleId,
            Step = Step.Step,
            Owner = Step.Owner,
            Kind = Step.Kind,
            LastLawfulDay = limit,
            StaffTarget = target,
            WarnFrom = night < target ? night : target,
            Status = night > limit ? DueStatus.Overdue : night >= target ? DueStatus.Due : DueStatus.DueSoon,
            Basis = $"meeting {DayWords.Plain(review.Meeting)}; {string.Join("; ", holds.Select(hold => $"{hold.Gate}: {hold.Reason}"))}",
            Source = Step.Source,
            Confidence = Step.Confidence,
            Person = facts.Staff.Holding(StaffRoles.SafeguardingLead, night).FirstOrDefault()?.Name,
            RulePackVersion = RulePacks.On(night).Version,
            Cycle = CycleOf(review.Id, recipient),
        };
    }

    /// <summary>The round of one invitee's copy.</summary>
    public static string CycleOf(string review, Recipient recipient) => $"{review} {DerivedId.Of("invitee", recipient.Key)}";
}
