using SenHub.Domain.Reviews;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Reviews, booked and past, and who was invited.</summary>
internal sealed class ReviewRows(SchoolWorld world, Register register, int seed)
{
    /// <summary>One row a meeting.</summary>
    public IReadOnlyList<ReviewMeeting> Reviews() =>
        [.. world.WithPlan.Where(child => child.Sen!.Plan!.Meeting is not null).Select(child => Review(child, child.Sen!.Plan!))];

    /// <summary>One row for each person invited.</summary>
    public IReadOnlyList<Invitee> Invitees() =>
        [.. world.WithPlan.Where(child => child.Sen!.Plan!.Meeting is not null).SelectMany(child => Invitees(child, child.Sen!.Plan!))];

    private ReviewMeeting Review(Child child, PlanCase plan)
    {
        var words = Sentences.DiceFor(seed, child, "review").Pick(Sentences.OfArea("reviews", child.Sen!.Area));
        return new ReviewMeeting
        {
            Pupil = register.Ref(child),
            Meeting = plan.Meeting!.Value,
            Invited = plan.Invited,
            AdviceRequested = plan.AdviceRequested,
            AdviceCirculated = plan.Circulated,
            Held = plan.Held,
            ReportSent = plan.Report,
            DecisionNotified = plan.Decision,
            AmendmentNotice = plan.Notice,
            FinalPlanIssued = plan.Final,
            Time = "2 pm",
            Where = "Meeting room by the office",
            OtherSettings = "None.",
            WorkingWell = words[1],
            NotWorking = words[2],
            ProposedChanges = words[3],
        };
    }

    // Regulation 20(2): parents, the authority's officer, health, social care; the school's deputy speaks for its teachers.
    private IEnumerable<Invitee> Invitees(Child child, PlanCase plan)
    {
        var parents = child.Adults.Where(adult => adult.HasResponsibility && (!adult.NoContact || plan.Key == Trap.NoContact));
        foreach (var parent in parents)
            yield return Invitee(child, plan, "Parent", register.Contact(child, parent).Name);
        foreach (var (role, agency) in Offices.InvitedBy(plan.Authority))
            yield return Invitee(child, plan, role, agency);
        yield return Invitee(child, plan, "Teacher", Offices.Deputy(world.Shape));
        if (plan.Key == Trap.NewAddress)
            yield return Invitee(child, plan, "Other", Trap.NewAgency);
    }

    private Invitee Invitee(Child child, PlanCase plan, string role, string person) => new()
    {
        Pupil = register.Ref(child),
        Meeting = plan.Meeting!.Value,
        Role = role,
        Person = person,
        Invited = plan.Invited,
        AdviceRequested = plan.AdviceRequested,
        AdviceReceived = plan.Circulated?.AddDays(-2),
        Attended = plan.Held,
    };
}
