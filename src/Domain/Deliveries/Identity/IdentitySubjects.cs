using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>About whom each kind of paper may speak.</summary>
public static class IdentitySubjects
{
    /// <summary>Of a paper about one pupil, or of one about many by its own list of pupils; null for papers that are made for whoever keeps the data, with whole rows in them.</summary>
    /// <param name="group">The class a paper is about; null for the whole school or one pupil.</param>
    public static ScanSubject? For(string kind, PupilRef? subject, string? group, SchoolRoll roll, SencoFacts facts)
    {
        if (subject is { } one)
            return roll.Pupils.FirstOrDefault(pupil => pupil.Ref == one) is { } pupil ? Of(pupil, roll, facts) : null;
        return OwnList(kind, group, roll) is { } listed
            ? new ScanSubject { About = listed.Select(pupil => pupil.Ref).ToHashSet(), KnownNames = [.. Known(facts)], OwnDays = TypedFacts.Of(facts, listed.Select(pupil => pupil with { Contacts = [] })).Days }
            : null;
    }

    /// <summary>Of a paper about one pupil.</summary>
    public static ScanSubject Of(Pupil pupil, SchoolRoll roll, SencoFacts facts)
    {
        var share = facts.ShareOf(pupil.Ref);
        var lines = facts.Provision.Where(line => line.Pupil == pupil.Ref).ToList();
        var typed = TypedFacts.Of(share, lines, facts.Requests.Where(row => row.Pupil == pupil.Ref), facts.Sessions.Where(row => lines.Exists(line => line.LineId == row.LineId)), pupil with { Contacts = [] });
        return new ScanSubject
        {
            Pupil = pupil,
            About = new HashSet<PupilRef> { pupil.Ref },
            KnownNames = [.. pupil.Contacts.Select(contact => contact.Name), .. share.Invitees.Select(person => person.Person), .. Known(facts)],
            OwnDays = typed.Days,
            TypedTexts = typed.Texts,
            Household = Households.OthersWith(pupil, roll),
        };
    }

    private static IEnumerable<string> Known(SencoFacts facts) =>
        facts.Staff.Select(member => member.Name).Concat(facts.Agencies.Select(agency => agency.Name)).Distinct();

    private static List<Pupil>? OwnList(string kind, string? group, SchoolRoll roll) => kind switch
    {
        PaperKinds.Register or PaperKinds.Evidence or PaperKinds.SchoolMap => [.. roll.Pupils.Where(SchoolPapers.IsListed)],
        PaperKinds.ClassSheet or PaperKinds.ClassMap => [.. roll.Pupils.Where(pupil => pupil.Class?.Trim() == group)],
        PaperKinds.Governors => [],
        _ => null,
    };
}
