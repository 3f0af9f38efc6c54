using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Which papers that templates make should exist tonight: for a row of the sheet Requests, or a step of a review (SD-P1). No row, no referral.</summary>
public static class FormPlan
{
    /// <summary>A report is pre-filled for so many days after the meeting; by law it goes within two weeks (AR-06), and late is better than never.</summary>
    public const int ReportDays = 60;

    /// <summary>The papers of a night, and a copy-sheet beside each whose recipient takes a web form.</summary>
    public static IReadOnlyList<PaperWanted> For(SchoolRoll roll, SencoFacts facts, TemplateSet templates, DateOnly night)
    {
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        List<PaperWanted> papers = [.. OfReviews(pupils, facts, night), .. Requested(pupils, facts, night)];
        return [.. papers.Where(paper => templates.For(paper) is not null), .. papers.SelectMany(paper => CopySheet(paper, pupils, facts, templates, night))];
    }

    private static IEnumerable<PaperWanted> Requested(Dictionary<PupilRef, Pupil> pupils, SencoFacts facts, DateOnly night) =>
        from request in facts.Requests
        where request.IsOpenOn(night) && pupils.ContainsKey(request.Pupil)
        let kind = FormKinds.Find(request.Kind)
        where kind is not null
        let review = kind.OfReview ? ReviewFor(kind, request.Pupil, facts, night) : null
        where review is not null || !kind.OfReview
        let recipients = PaperPlan.ToSenco(request) ? Recipients.SencoOf(pupils[request.Pupil], facts, night) : [Recipients.Agency(request.To, facts)]
        where recipients.Count > 0
        orderby request.Pupil, request.RequestId
        select new PaperWanted
        {
            Kind = kind.Name,
            Subject = request.Pupil,
            Period = request.RequestId,
            Request = request,
            Review = review,
            Purpose = PaperPlan.PurposeOf(request, facts),
            Recipients = recipients,
        };

    private static ReviewMeeting? ReviewFor(FormKind kind, PupilRef pupil, SencoFacts facts, DateOnly night) => kind.Name == FormKinds.ReviewReport
        ? facts.Reviews.Where(review => review.Pupil == pupil && review.Meeting <= night).MaxBy(review => review.Meeting)
        : PaperPlan.NextReview(pupil, facts, night);

    private static IEnumerable<PaperWanted> OfReviews(Dictionary<PupilRef, Pupil> pupils, SencoFacts facts, DateOnly night) =>
        from review in facts.Reviews
        where pupils.ContainsKey(review.Pupil)
        orderby review.Meeting, review.Pupil
        from paper in Steps(review, pupils[review.Pupil], facts, night)
        where paper.Recipients.Count > 0
        select paper;

    private static IEnumerable<PaperWanted> Steps(ReviewMeeting review, Pupil pupil, SencoFacts facts, DateOnly night)
    {
        if (PaperPlan.WantsAdvice(review, night) && review.Invited is null)
            yield return OfReview(FormKinds.ReviewInvitation, review, Invited(review, pupil, facts, person => person.Invited is null));
        if (PaperPlan.WantsAdvice(review, night) && review.AdviceRequested is null)
            yield return OfReview(FormKinds.AdviceRequest, review, Invited(review, pupil, facts, person => person is { AdviceRequested: null, AdviceReceived: null }));
        if (review is { ReportSent: null, DecisionNotified: null } && review.Held != false && night.DayNumber - review.Meeting.DayNumber is >= 0 and <= ReportDays)
            yield return OfReview(FormKinds.ReviewReport, review, Recipients.SencoOf(pupil, facts, night));
    }

    private static PaperWanted OfReview(string kind, ReviewMeeting review, IReadOnlyList<Recipient> recipients) =>
        new() { Kind = kind, Subject = review.Pupil, Period = review.Id, Review = review, Recipients = recipients };

    private static IReadOnlyList<Recipient> Invited(ReviewMeeting review, Pupil pupil, SencoFacts facts, Func<Invitee, bool> waits) =>
    [
        .. facts.Invitees
            .Where(person => person.Pupil == review.Pupil && person.Meeting == review.Meeting && waits(person))
            .Select(person => Recipients.Invitee(person, pupil, facts))
            .DistinctBy(recipient => recipient.Key),
    ];

    private static IEnumerable<PaperWanted> CopySheet(PaperWanted paper, Dictionary<PupilRef, Pupil> pupils, SencoFacts facts, TemplateSet templates, DateOnly night)
    {
        var senco = Recipients.SencoOf(pupils[paper.Subject.GetValueOrDefault()], facts, night);
        var isWeb = templates.For(paper)?.Route == FormRoute.Web;
        return isWeb && senco.Count > 0
            ? [paper with { Kind = FormKinds.CopySheet, Period = $"{paper.Kind}/{paper.Period}", For = paper, Recipients = senco, Purpose = null }]
            : [];
    }
}
