using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>A person whom a flag or the MIS's court-order note bars for a pupil, with everything that may reach them.</summary>
/// <param name="Reach">E-mails, phones and household addresses, made comparable.</param>
public sealed record RestrictedPerson(string Name, IReadOnlySet<string> Reach)
{
    /// <summary>Everybody barred for the pupil on a day.</summary>
    public static IReadOnlyList<RestrictedPerson> All(PupilRef subject, Pupil? pupil, SencoFacts facts, SchoolRoll roll, DateOnly day)
    {
        var rows = facts.Restrictions.Where(flag => flag.Pupil == subject && !flag.IsRefusal).ToList();
        var noted = (pupil?.Contacts ?? [])
            .Where(contact => !string.IsNullOrWhiteSpace(contact.CourtOrderNote) && !IsLifted(contact.Name, rows, day))
            .Select(contact => new RestrictedPerson(contact.Name, Set(Traces(contact))));
        var flagged = rows.Where(flag => flag.HoldsOn(day)).Select(flag => new RestrictedPerson(flag.Person, Set([.. flag.KnownAddresses, .. OnRoll(flag.Person, roll)])));
        return [.. flagged, .. noted];
    }

    /// <summary>What reaches a contact.</summary>
    public static IEnumerable<string?> Traces(Contact? contact) =>
        contact is null ? [] : [contact.Email, contact.Address?.Key, .. contact.Phones];

    /// <summary>Whether one of these reaches this person too.</summary>
    public bool Shares(IEnumerable<string?> traces) => traces.Any(trace => Comparable(trace) is { } key && Reach.Contains(key));

    // The same person may be a contact of a brother or sister with further addresses. A namesake's are barred too: that errs on the safe side.
    private static IEnumerable<string?> OnRoll(string person, SchoolRoll roll) =>
        roll.Pupils.SelectMany(pupil => pupil.Contacts).Where(contact => Names.Same(contact.Name, person)).SelectMany(Traces);

    private static bool IsLifted(string person, List<Restriction> rows, DateOnly day) =>
        rows.Exists(flag => Names.Same(flag.Person, person)) && !rows.Exists(flag => Names.Same(flag.Person, person) && flag.HoldsOn(day));

    private static HashSet<string> Set(IEnumerable<string?> traces) => [.. traces.Select(Comparable).OfType<string>()];

    // E-mails as the mailbox they reach, phones as their last ten digits, so that 07… and +447… agree; addresses as letters and digits.
    private static string? Comparable(string? trace)
    {
        if (string.IsNullOrWhiteSpace(trace))
            return null;
        if (trace.Contains('@', StringComparison.Ordinal))
            return MailAddresses.Mailbox(trace) ?? trace.Trim().ToUpperInvariant();
        var key = new string([.. trace.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
        return key.Length >= 10 && key.All(char.IsAsciiDigit) ? key[^10..] : key.Length > 0 ? key : null;
    }
}
