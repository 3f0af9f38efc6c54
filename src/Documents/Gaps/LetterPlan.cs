using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Gaps;

/// <summary>Which letters ask for what forms lack: of the parents what only they can give, of each service its report when the one at hand is too old for the recipient.</summary>
public static class LetterPlan
{
    /// <summary>Names the parents in a letter's period.</summary>
    public const string Parents = "parents";

    /// <summary>The letters for one form.</summary>
    public static IReadOnlyList<PaperWanted> For(PaperWanted paper, FormModel form, Pupil pupil, SencoFacts facts, SchoolRoll roll, IReadOnlyList<Asked> asked, DateOnly night)
    {
        if (paper.Subject is null || form.Kind.OfReview)
            return [];
        var toParents = Lacking(form, OwedBy.Parent).Count == 0 ? [] : Letters(paper, Parents, ParentsOf(pupil, facts, roll, night), facts, asked, night);
        var toServices = Late(form, pupil, facts, night).SelectMany(service => Letters(paper, service, [Domain.Documents.Recipients.Agency(service, facts)], facts, asked, night));
        return [.. toParents, .. toServices];
    }

    /// <summary>The questions of a form that somebody owes: missing, or too old, and needed.</summary>
    public static IReadOnlyList<FormItem> Lacking(FormModel form, OwedBy owed) =>
    [
        .. form.Sections.SelectMany(section => section.Items)
            .Where(item => item.Readiness is { Requirement.Required: true, State: FieldState.Missing or FieldState.Stale } && !item.IsTooLong)
            .Where(item => FieldCatalogue.Find(item.Asked.Field)?.OwedBy == owed)
            .DistinctBy(item => item.Asked.Field),
    ];

    // A service that is known and whose last report is older than the form allows. Where none is known, nobody can be asked.
    private static IEnumerable<string> Late(FormModel form, Pupil pupil, SencoFacts facts, DateOnly night) =>
        from item in Lacking(form, OwedBy.Service)
        where item.Asked.StaleAfterDays is not null
        from service in facts.Involvements
        where service.Pupil == pupil.Ref && (service.LastReport is null || service.LastReport.Value.AddDays(item.Asked.StaleAfterDays!.Value) < night)
        orderby service.Service
        select service.Service.Trim();

    // Each recipient has a round of their own: one parent's letter may wait for a gate while the other's has gone.
    private static IEnumerable<PaperWanted> Letters(PaperWanted paper, string whom, IReadOnlyList<Recipient> recipients, SencoFacts facts, IReadOnlyList<Asked> asked, DateOnly night) =>
        from recipient in recipients
        let first = (whom == Parents ? paper.Request?.ParentsAskedOn : null) ?? Asked.First(asked, paper, whom, recipient.Key)
        let round = Asking.Round(first, facts.Calendar, night)
        where round is not null && !asked.Any(letter => letter.Pupil == paper.Subject && letter.Period == Asked.Series(paper, whom) + round && letter.Recipient == recipient.Key && letter.On < night)
        group recipient by round into same
        select new PaperWanted
        {
            Kind = FormKinds.RequestLetter,
            Subject = paper.Subject,
            Period = Asked.Series(paper, whom) + same.Key,
            For = paper,
            Purpose = whom == Parents ? null : PurposeOf(whom, facts),
            Recipients = [.. same],
        };

    private static string? PurposeOf(string service, SencoFacts facts) =>
        facts.Agencies.FirstOrDefault(agency => Names.Same(agency.Name, service)) is { } agency ? ConsentPurposes.For(agency.Kind) : null;

    private static IReadOnlyList<Recipient> ParentsOf(Pupil pupil, SencoFacts facts, SchoolRoll roll, DateOnly night)
    {
        var barred = RestrictedPerson.All(pupil.Ref, pupil, facts, roll, night);
        return
        [
            .. pupil.Contacts
                .Where(contact => contact.HasResponsibility == true && !barred.Any(person => Names.Same(person.Name, contact.Name)))
                .Select(contact => Domain.Documents.Recipients.Parent(contact, facts))
                .DistinctBy(recipient => recipient.Key),
        ];
    }
}
