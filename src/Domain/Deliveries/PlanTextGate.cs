using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Words of an EHC plan go to nobody without a reason that regulation 17 of the SEND Regulations 2014 allows (rulebook, DP-04).</summary>
public static class PlanTextGate
{
    /// <summary>The rule's id in the rulebook.</summary>
    public const string Gate = "DP-04";

    // Letters hold a name, a day and a place; every other paper about a pupil may show outcomes or provision of the plan.
    private static readonly string[] Without = [FormKinds.RequestLetter, FormKinds.ReviewInvitation, FormKinds.AdviceRequest];

    /// <summary>A hold where no reason is on record; a person who releases it writes the reason down.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper, Recipient recipient, SencoFacts facts) =>
        ShowsPlan(paper, facts) && Reason(paper, recipient, facts) is null
            ? [new(Gate, "the paper holds words of an EHC plan, and no reason that regulation 17 allows is on record; release it with that reason", HoldOwner.Senco, Releasable: true)]
            : [];

    /// <summary>Whether a paper may show words of the pupil's plan.</summary>
    public static bool ShowsPlan(PaperWanted paper, SencoFacts facts) =>
        paper.Subject is { } subject && !Without.Contains(paper.Kind) && facts.Plans.Any(plan => plan.Pupil == subject);

    /// <summary>The reason, for the proof; null where none is on record. With a purpose gate 1 has seen to the consent.</summary>
    public static string? Reason(PaperWanted paper, Recipient recipient, SencoFacts facts)
    {
        if (recipient.Class is RecipientClass.Parent or RecipientClass.YoungPerson)
            return "the plan is the family's own";
        if (recipient.Class == RecipientClass.LocalAuthority && IsMaintaining(paper, recipient, facts))
            return "the authority maintains the plan";
        if (paper.Purpose is not null)
            return "consent on record (reg 17(1))";
        return paper is { Review: not null, Request: null } ? "invited to the review, whose papers the law has circulated (reg 20)" : null;
    }

    private static bool IsMaintaining(PaperWanted paper, Recipient recipient, SencoFacts facts) =>
        facts.Agencies.FirstOrDefault(agency => $"agency:{agency.Name}" == recipient.Key) is { Authority: var authority }
        && facts.Plans.Any(plan => plan.Pupil == paper.Subject && (authority is null || Names.Same(plan.Authority, authority)));
}
