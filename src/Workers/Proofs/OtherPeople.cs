using SenHub.Adapters.Storage;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Proofs;

/// <summary>Finds who else a text tells of: other pupils by the identity scan, grown-ups by their names on record.</summary>
internal sealed class OtherPeople(IdentityLook look)
{
    /// <summary>Every place, file by file.</summary>
    /// <param name="texts">Pages by the name of their file.</param>
    public IReadOnlyList<AccessMention> In(IReadOnlyList<(string File, IReadOnlyList<string> Pages)> texts, Pupil pupil, SchoolRoll roll, SencoFacts facts)
    {
        var subject = new ScanSubject { Pupil = pupil, About = new HashSet<PupilRef> { pupil.Ref }, IsAllTyped = true, OwnDays = new HashSet<DateOnly> { pupil.BornOn } };
        var index = look.IndexOf(roll);
        var people = People(pupil, facts).DistinctBy(person => person.Name).ToList();
        return
        [
            .. from text in texts
               from found in IdentityScan.Find(text.Pages, index, subject)
               where found.Sign != IdentitySign.OwnUpn
               select new AccessMention(FormattableString.Invariant($"{text.File}, page {found.Page}, line {found.Line}"), "another pupil", found.Phrase),
            .. from text in texts
               from person in people
               let page = text.Pages.ToList().FindIndex(one => one.Contains(person.Name, StringComparison.OrdinalIgnoreCase))
               where page >= 0
               select new AccessMention(FormattableString.Invariant($"{text.File}, page {page + 1} and perhaps later"), person.What, person.Name),
        ];
    }

    private static IEnumerable<(string Name, string What)> People(Pupil pupil, SencoFacts facts) =>
        from person in pupil.Contacts.Select(contact => (Name: contact.Name, What: "a contact of the pupil"))
            .Concat(facts.Staff.Select(member => (Name: member.Name, What: "a member of staff")))
            .Concat(facts.Agencies.Where(agency => agency.Name is not null).Select(agency => (Name: agency.Name, What: "an agency")))
            .Concat(facts.Invitees.Where(invitee => invitee.Pupil == pupil.Ref).Select(invitee => (Name: invitee.Person, What: "somebody invited to a review")))
        where person.Name.Length > 3
        select person;
}
