using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Which papers should exist tonight, and who gets them (SD-P1).</summary>
public static class PaperPlan
{
    /// <summary>Advice is made from this many days before the meeting: about when it is asked for (AR-05).</summary>
    public const int AdviceDaysBefore = 42;

    /// <summary>Papers about pupils, then digests.</summary>
    public static IReadOnlyList<PaperWanted> For(SchoolRoll roll, SencoFacts facts, IReadOnlyList<DueItem> due, DateOnly night) =>
        [.. AboutPupils(roll, facts, night), .. DigestPlan.For(roll, facts, due, night)];

    // What a row of the sheet Requests can ask for; advice needs a meeting besides.
    private static readonly string[] Requestable = [PaperKinds.ProvisionMap, PaperKinds.Profile, PaperKinds.Plan, PaperKinds.ParentPack, PaperKinds.Transition];

    /// <summary>School advice for reviews that come near, the costed map enclosed in it, what open requests ask for, what a schedule asks for, and packs that agencies agreed on.</summary>
    public static IReadOnlyList<PaperWanted> AboutPupils(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        return [.. Advice(pupils, facts, night), .. Requested(pupils, facts, night), .. PupilSchedule.For(roll, facts, night), .. PackPlan.For(roll, facts, night)];
    }

    /// <summary>Whether advice for a review is wanted: from 42 days before until it is circulated or the meeting has passed.</summary>
    public static bool WantsAdvice(ReviewMeeting review, DateOnly night) =>
        review is { Held: null, AdviceCirculated: null }
        && review.Meeting.DayNumber - night.DayNumber is >= 0 and <= AdviceDaysBefore;

    /// <summary>The next meeting booked for a pupil; null when there is none.</summary>
    public static ReviewMeeting? NextReview(PupilRef pupil, SencoFacts facts, DateOnly night) =>
        facts.Reviews.Where(review => review.Pupil == pupil && review.Held is null && review.Meeting >= night).MinBy(review => review.Meeting);

    private static IEnumerable<PaperWanted> Advice(Dictionary<PupilRef, Pupil> pupils, SencoFacts facts, DateOnly night) =>
        from review in facts.Reviews
        where WantsAdvice(review, night) && pupils.ContainsKey(review.Pupil)
        orderby review.Meeting, review.Pupil
        let pupil = pupils[review.Pupil]
        select new PaperWanted
        {
            Kind = PaperKinds.ReviewAdvice,
            Subject = review.Pupil,
            Period = review.Id,
            Review = review,
            Recipients = Distinct([.. Recipients.SencoOf(pupil, facts, night), .. Invited(review, pupil, facts)]),
        };

    // Asked-for advice speaks of the next booked meeting; without one the digest asks (ReadBack).
    private static IEnumerable<PaperWanted> Requested(Dictionary<PupilRef, Pupil> pupils, SencoFacts facts, DateOnly night) =>
        from request in facts.Requests
        where request.IsOpenOn(night) && pupils.ContainsKey(request.Pupil)
        orderby request.Pupil, request.RequestId
        let review = request.Kind == PaperKinds.ReviewAdvice ? NextReview(request.Pupil, facts, night) : null
        where review is not null || Requestable.Contains(request.Kind)
        select new PaperWanted
        {
            Kind = request.Kind,
            Subject = request.Pupil,
            Period = request.RequestId,
            Request = request,
            Review = review,
            Purpose = PurposeOf(request, facts),
            Recipients = AskedFor(request, pupils[request.Pupil], facts, night),
        };

    // A blank cell is no way round the consent that the service itself asks for.
    internal static string? PurposeOf(PaperRequest request, SencoFacts facts) =>
        !string.IsNullOrWhiteSpace(request.Purpose) ? request.Purpose.Trim()
        : facts.Agencies.FirstOrDefault(agency => Names.Same(agency.Name, request.To)) is { } agency ? ConsentPurposes.For(agency.Kind)
        : null;

    // The pack speaks to parents: it goes to nobody else outside.
    private static IReadOnlyList<Recipient> AskedFor(PaperRequest request, Pupil pupil, SencoFacts facts, DateOnly night) => request.To.Trim().ToUpperInvariant() switch
    {
        "SENCO" => Recipients.SencoOf(pupil, facts, night),
        "CLASS TEACHER" => Recipients.TeachersOf(pupil, facts, night),
        "PARENTS" => Recipients.Parents(pupil, facts, night),
        _ when request.Kind == PaperKinds.ParentPack => Recipients.SencoOf(pupil, facts, night),
        _ => [Recipients.Agency(request.To, facts)],
    };

    internal static bool ToSenco(PaperRequest request) => string.Equals(request.To.Trim(), StaffRoles.Senco, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Recipient> Invited(ReviewMeeting review, Pupil pupil, SencoFacts facts) =>
        facts.Invitees
            .Where(person => person.Pupil == review.Pupil && person.Meeting == review.Meeting)
            .Select(person => Recipients.Invitee(person, pupil, facts));

    private static IReadOnlyList<Recipient> Distinct(IEnumerable<Recipient> recipients) => [.. recipients.DistinctBy(recipient => recipient.Key)];
}
