using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>From the end of compulsory school age the rights are the young person's: a parent gets a paper only on the young person's word (YP-01; Children and Families Act 2014, s.83(2)).</summary>
public static class YoungPersonGate
{
    /// <summary>The rule's id in the rulebook.</summary>
    public const string Gate = "YP-01";

    /// <summary>The purpose of the row on the sheet Consents by which a young person agrees; its recipient is the parent's name, or Parents.</summary>
    public const string Purpose = "Share with parents";

    private const string Anybody = "Parents";

    /// <summary>A hold for a parent's copy without that word.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper, Recipient recipient, Pupil? pupil, SencoFacts facts, DateOnly day)
    {
        if (recipient.Class != RecipientClass.Parent || pupil is null || !ConsentGiver.IsYoungPerson(pupil, day))
            return [];
        Consent[] words = [.. facts.Consents.Where(consent => consent.Pupil == paper.Subject && Names.Same(consent.Purpose, Purpose) && (Names.Same(consent.Recipient, recipient.Name) || Names.Same(consent.Recipient, Anybody)))];
        return Array.Exists(words, consent => ConsentGate.Holds(consent, words, day) && ConsentGiver.Lacks(consent, pupil, facts, day) is null)
            ? []
            : [new(Gate, $"the rights are the young person's since {DayWords.Brief(AgeRules.LeavingDate(pupil.BornOn).AddDays(1))}: that they agree to a parent's copy is not recorded (sheet Consents, purpose \"{Purpose}\")", HoldOwner.Senco, Releasable: false)];
    }
}
