using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>The school's own papers about many pupils, by schedule (SD-P1): each Monday of a term those that changed, each half-term all of them; the governors' report in the last weeks of a term. They stay in school (SD-S7).</summary>
public static class SchoolPapers
{
    /// <summary>What is wanted tonight.</summary>
    public static IReadOnlyList<PaperWanted> For(SchoolRoll roll, SencoFacts facts, DateOnly night) =>
        HouseCalendar.IsWeekly(facts.Calendar, night) && roll.Pupils.Any(IsListed)
            ? [.. OfSchool(facts, night), .. Governors(facts, night), .. OfClasses(roll, facts, night)]
            : [];

    /// <summary>Whether the pupil stands on the register: here or expected, with support or a plan.</summary>
    public static bool IsListed(Pupil pupil) =>
        pupil is { State: RollState.OnRoll or RollState.PreAdmission or RollState.Missing, Sen.Status: SenStatus.Support or SenStatus.Plan };

    /// <summary>Classes with pupils on the register for which the sheet Staff names no teacher: nobody gets their sheet.</summary>
    public static IReadOnlyList<string> ClassesWithoutTeacher(SchoolRoll roll, SencoFacts facts, DateOnly night) =>
        [.. Classes(roll).Select(own => own.Key).Where(group => !facts.Staff.TeachersOf(group, night).Any())];

    private static IEnumerable<PaperWanted> OfSchool(SencoFacts facts, DateOnly night)
    {
        var (sencos, head) = (Sencos(facts, night), Holders(facts, StaffRoles.Head, RecipientClass.Leadership, night));
        var period = HouseCalendar.HalfTerm(facts.Calendar, night);
        return Some(
        [
            new() { Kind = PaperKinds.Register, Period = period, Recipients = Distinct([.. sencos, .. head]) },
            new() { Kind = PaperKinds.SchoolMap, Period = period, Recipients = Distinct([.. head, .. Leads(facts, night)]) },
            new() { Kind = PaperKinds.Evidence, Period = period, Recipients = sencos },
        ]);
    }

    // To the head and whoever leads the SENCos: they give it to the governors.
    private static IEnumerable<PaperWanted> Governors(SencoFacts facts, DateOnly night) =>
        HouseCalendar.GovernorsTerm(facts.Calendar, night) is { } term
            ? Some([new() { Kind = PaperKinds.Governors, Period = term.ToString(), Recipients = Distinct([.. Holders(facts, StaffRoles.Head, RecipientClass.Leadership, night), .. Leads(facts, night)]) }])
            : [];

    private static IEnumerable<PaperWanted> OfClasses(SchoolRoll roll, SencoFacts facts, DateOnly night) => Some(
    [
        .. from own in Classes(roll)
           let teachers = Distinct(facts.Staff.TeachersOf(own.Key, night).Select(member => Recipients.Staff(member, RecipientClass.Teacher)))
           from kind in new[] { PaperKinds.ClassSheet, PaperKinds.ClassMap }
           select new PaperWanted { Kind = kind, Group = own.Key, Period = $"{own.Key}, {HouseCalendar.HalfTerm(facts.Calendar, night)}", Recipients = teachers },
    ]);

    private static IEnumerable<IGrouping<string, Pupil>> Classes(SchoolRoll roll) =>
        from pupil in roll.Pupils
        where IsListed(pupil) && pupil.State == RollState.OnRoll && pupil.Class is not null
        group pupil by pupil.Class!.Trim() into own
        orderby own.Min(pupil => YearOrder.Of(pupil.NcYear)), own.Key
        select own;

    private static IReadOnlyList<Recipient> Sencos(SencoFacts facts, DateOnly night) =>
        Distinct(facts.Staff.Holding(StaffRoles.Senco, night).Concat(facts.Staff.Holding(StaffRoles.LeadSenco, night)).Select(member => Recipients.Staff(member)));

    private static IEnumerable<Recipient> Leads(SencoFacts facts, DateOnly night) =>
        facts.Staff.Holding(StaffRoles.LeadSenco, night).Any()
            ? Holders(facts, StaffRoles.LeadSenco, RecipientClass.Senco, night)
            : Holders(facts, StaffRoles.Senco, RecipientClass.Senco, night);

    private static IEnumerable<Recipient> Holders(SencoFacts facts, string role, RecipientClass @class, DateOnly night) =>
        facts.Staff.Holding(role, night).Select(member => Recipients.Staff(member, @class));

    private static IReadOnlyList<Recipient> Distinct(IEnumerable<Recipient> recipients) => [.. recipients.DistinctBy(recipient => recipient.Key)];

    // Nobody to give it to: not made.
    private static IEnumerable<PaperWanted> Some(IEnumerable<PaperWanted> papers) => papers.Where(paper => paper.Recipients.Count > 0);
}
