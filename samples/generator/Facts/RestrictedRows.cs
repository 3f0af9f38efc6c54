using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Flags on people, consents, and the requests that hang on them.</summary>
internal sealed class RestrictedRows(SchoolWorld world, Register register)
{
    private static readonly DateOnly Asked = new(2026, 11, 16);

    /// <summary>One flag for each parent whom the school must not contact.</summary>
    public IReadOnlyList<Restriction> People() =>
    [
        .. from child in world.Children
           from adult in child.Adults
           where adult.NoContact
           select new Restriction
           {
               Pupil = register.Ref(child),
               Person = register.Contact(child, adult).Name,
               Flag = adult.CourtOrder is null ? "No contact" : "Court order",
               From = new DateOnly(2026, 4, 20),
           },
    ];

    /// <summary>Three papers for the psychologist, the first of the primary's without a consent that still holds, and some for the SENCo.</summary>
    public IReadOnlyList<PaperRequest> Requests() =>
    [
        .. ForPsychologist().Select((child, at) => Request(child, Trap.Psychology, Trap.PsychologyPurpose, "To prepare the consultation that was agreed in planning.", at)),
        .. ForSenco().Select((child, at) => Request(child, "SENCo", null, "For the meeting with the family.", at)),
        Request(LeavesSchool(), "SENCo", null, "To prepare the move to the next school.", 2) with { Kind = PaperKinds.Transition },
        Request(ForSenco().Last(), "SENCo", null, "For last year's meeting.", 40) with { ClosedOn = new DateOnly(2026, 10, 21) },
    ];

    /// <summary>A consent for each child the psychologist is asked about; one has run out. And the word of every young person on SEN support or with a plan that their parents may have their papers.</summary>
    public IReadOnlyList<Consent> Consents() =>
        [.. ForPsychologist().Select((child, at) => Consent(child, expired: at == 0 && world.Shape.IsPrimary)), .. world.WithSen.Where(Giver.IsYoung).Select(child => Giver.ToParents(child, register))];

    private Consent Consent(Child child, bool expired)
    {
        var given = new DateOnly(expired ? 2025 : 2026, 10, 5);
        return new Consent
        {
            Pupil = register.Ref(child),
            Purpose = Trap.PsychologyPurpose,
            Recipient = Trap.Psychology,
            Scope = "Provision map and progress",
            GivenOn = given,
            ExpiresOn = given.AddYears(1).AddDays(-1),
            SignedFile = FormattableString.Invariant($"{register.Ref(child)}/consent-ep-{given:yyyy-MM-dd}.pdf"),
        }.By(child, register);
    }

    private PaperRequest Request(Child child, string to, string? purpose, string why, int daysBefore) => new()
    {
        RequestId = $"r{Domain.DerivedId.Of("sample-request", child.Upn, to, FormattableString.Invariant($"{daysBefore}")):N}"[..13],
        Pupil = register.Ref(child),
        Kind = PaperKinds.ProvisionMap,
        To = to,
        Purpose = purpose,
        Why = why,
        Questions = purpose is null ? null : "Which approach should we try next, and how will we know that it works?",
        On = Asked.AddDays(-daysBefore),
    };

    private List<Child> ForPsychologist() => [.. OnSupport("SEMH").Take(2), .. OnSupport("SPLD").Take(1)];

    // Both children of the same name are among them: the paper of one must not be taken for the other's.
    private List<Child> ForSenco() =>
    [
        .. world.WithSen.GroupBy(child => (child.Forename, child.Surname)).Where(same => same.Count() == 2).SelectMany(same => same).Where(child => child.Sen!.Plan is null),
        .. world.WithPlan.Where(child => child.Sen!.Plan!.Key is "awaiting-decision" or "overdue-unbooked"),
    ];

    private Child LeavesSchool() => world.WithPlan.First(child => child.NcYear == (world.Shape.IsPrimary ? "6" : "11"));

    private IEnumerable<Child> OnSupport(string need) => world.WithSen.Where(child =>
        child.Sen!.Plan is null && child.Sen.Needs[0] == need && child.Adults.Count > 0 && child.Adults[0].HasResponsibility && !child.Adults.Any(adult => adult.NoContact)
        && world.Children.Count(other => other.NcYear == child.NcYear && other.Forename == child.Forename) == 1);
}
