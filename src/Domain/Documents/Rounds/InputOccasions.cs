using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>What teachers' input is wanted for on a night (SD-P7): each review whose advice is due, each support cycle that ends, each open request for evidence.</summary>
public static class InputOccasions
{
    /// <summary>A cycle's teachers are asked from so many days before its review.</summary>
    public const int CycleDaysBefore = 21;

    /// <summary>A cycle that nobody has looked back on is still waited for so many days after its review was due.</summary>
    public const int CycleDaysAfter = 28;

    // School days that the SENCo has left between the teachers' answers and her own day.
    private const int ReviewRoom = 5;
    private const int CycleRoom = 3;

    // A request has no day of its own: two school weeks to answer, two more before it is the SENCo's.
    private const int EvidenceDays = 10;

    // A teacher's words on risk belong in no workbook (SD-P6), so CAMHS is not among them.
    private static readonly string[] Requests = [FormKinds.EpRequest, FormKinds.Ehcna, FormKinds.SltReferral, FormKinds.OtReferral];

    /// <summary>By kind, then day, then pupil; pupils who are on roll alone.</summary>
    public static IReadOnlyList<InputOccasion> On(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var here = roll.Pupils.Where(pupil => pupil.State == RollState.OnRoll && !pupil.IdentityHeld).Select(pupil => pupil.Ref).ToHashSet();
        IEnumerable<InputOccasion> all = [.. Reviews(facts, night), .. Cycles(facts, night), .. Evidence(facts, night)];
        return [.. all.Where(occasion => here.Contains(occasion.Pupil)).DistinctBy(occasion => (occasion.Kind, occasion.Id))];
    }

    private static IEnumerable<InputOccasion> Reviews(SencoFacts facts, DateOnly night) =>
        from review in facts.Reviews
        where PaperPlan.WantsAdvice(review, night)
        orderby review.Meeting, review.Pupil
        let needed = Periods.Earlier(AnnualReview.CirculateBy(review.Meeting), review.Meeting)
        select new InputOccasion(RoundKinds.Review.Name, review.Pupil, review.Id, Before(needed, ReviewRoom, facts.Calendar), needed);

    // What the SENCo has typed herself is not asked for.
    private static IEnumerable<InputOccasion> Cycles(SencoFacts facts, DateOnly night) =>
        from own in facts.Cycles.GroupBy(cycle => cycle.Pupil)
        let cycle = PupilSchedule.CycleOf(own, night)
        where cycle is { IsReviewed: false, TeacherInput: null, ReviewOn: not null }
        let review = cycle!.ReviewOn.GetValueOrDefault()
        where review.DayNumber - night.DayNumber is >= -CycleDaysAfter and <= CycleDaysBefore
        orderby review, cycle.Pupil
        select new InputOccasion(RoundKinds.Cycle.Name, cycle.Pupil, FormattableString.Invariant($"{cycle.Pupil}/cycle {cycle.Number}/{cycle.Start:yyyy-MM-dd}"), Before(review, CycleRoom, facts.Calendar), review);

    private static IEnumerable<InputOccasion> Evidence(SencoFacts facts, DateOnly night) =>
        from request in facts.Requests
        where request.IsOpenOn(night) && Requests.Contains(request.Kind)
        orderby request.Pupil, request.RequestId
        let asked = request.On ?? night
        select new InputOccasion(RoundKinds.Evidence.Name, request.Pupil, request.RequestId, After(asked, EvidenceDays, facts.Calendar), After(asked, 2 * EvidenceDays, facts.Calendar));

    private static DateOnly Before(DateOnly day, int schoolDays, SchoolCalendar calendar) => calendar.SchoolDaysBefore(day, schoolDays) ?? day.AddDays(-schoolDays - 2);

    private static DateOnly After(DateOnly day, int schoolDays, SchoolCalendar calendar) => calendar.SchoolDaysAfter(day, schoolDays) ?? day.AddDays(7 * schoolDays / 5);
}
