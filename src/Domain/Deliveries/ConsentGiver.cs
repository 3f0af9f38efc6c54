using SenHub.Domain.Import;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>Who may give a consent: whoever has parental responsibility, the young person from the day on which the rights are theirs (YP-01; DP-02, DP-03).</summary>
public static class ConsentGiver
{
    /// <summary>As which a safeguarding lead writes down why it goes without the family's word (documents.md, section 2, 14).</summary>
    public const string Override = "Safeguarding override";

    private const string YoungPerson = "Young person";

    // Where a young person cannot decide, another decides for them (CFA 2014, s.80; SEND Regulations 2014, Part 6; MCA 2005).
    private const string Representative = "Representative";

    /// <summary>Whether the rights are the pupil's own on a day.</summary>
    public static bool IsYoungPerson(Pupil pupil, DateOnly day) => day > AgeRules.LeavingDate(pupil.BornOn);

    /// <summary>Whether a consent is the young person's own word, or that of whoever decides for them.</summary>
    public static bool IsOwnWord(Consent consent) => Is(consent, YoungPerson) || (Is(consent, Representative) && !string.IsNullOrWhiteSpace(consent.Note));

    /// <summary>Why a consent's giver is not enough; null when it is.</summary>
    public static string? Lacks(Consent consent, Pupil? pupil, SencoFacts facts, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(consent.GivenBy))
            return "the consent row does not say who gave it";
        if (string.IsNullOrWhiteSpace(consent.Capacity))
            return "the consent row does not say as what it was given";
        if (Is(consent, Override))
            return string.IsNullOrWhiteSpace(consent.Note) || !facts.Staff.Holding(StaffRoles.SafeguardingLead, day).Any(lead => Names.Same(lead.Name, consent.GivenBy))
                ? "an override needs the safeguarding lead's name and the reason"
                : null;
        if (pupil is null)
            return null;
        if (IsYoungPerson(pupil, day) && !IsOwnWord(consent))
            return $"the rights are the young person's since {DayWords.Brief(AgeRules.LeavingDate(pupil.BornOn).AddDays(1))}: their own consent is not recorded";
        return !Is(consent, YoungPerson) && pupil.Contacts.Any(contact => contact.HasResponsibility == false && Names.Same(contact.Name, consent.GivenBy))
            ? "whoever gave the consent has no parental responsibility by the MIS"
            : null;
    }

    private static bool Is(Consent consent, string capacity) => string.Equals(consent.Capacity?.Trim(), capacity, StringComparison.OrdinalIgnoreCase);
}
