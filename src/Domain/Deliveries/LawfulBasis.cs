using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>On what basis a paper is disclosed, for the proof. It is never the service's consent: that is kept apart (documents.md, section 14). The school's data-protection officer decides; these are the usual ones.</summary>
public static class LawfulBasis
{
    private const string PublicTask = "public task and substantial public interest (UK GDPR, art. 6(1)(e) and 9(2)(g); DPA 2018, Sch. 1, para. 6)";

    /// <summary>In words, with the reason for words of an EHC plan where the paper may show them; null for what stays in school.</summary>
    public static string? For(PaperWanted paper, Recipient recipient, SencoFacts facts)
    {
        if (!recipient.IsOutside)
            return null;
        var basis = paper switch
        {
            { Agreement: { } agreed } => agreed,
            { Review: not null } => "legal obligation: review of an EHC plan (Children and Families Act 2014, s.44; SEND Regulations 2014, reg 18 to 21), " + PublicTask,
            { Kind: FormKinds.Ehcna } => "legal obligation: advice for an EHC needs assessment (Children and Families Act 2014, s.36; SEND Regulations 2014, reg 6), " + PublicTask,
            _ => PublicTask,
        };
        return PlanTextGate.ShowsPlan(paper, facts) && PlanTextGate.Reason(paper, recipient, facts) is { } reason ? $"{basis}; plan text: {reason}" : basis;
    }
}
