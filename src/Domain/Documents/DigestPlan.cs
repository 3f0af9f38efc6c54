using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents;

/// <summary>Who reads a digest tonight (SD-P2): each SENCo her phase, the lead a summary, the safeguarding lead what names her.</summary>
public static class DigestPlan
{
    // The summary has a period of its own, so that a lead with a phase gets both.
    private const string SummarySuffix = "/summary";

    /// <summary>The digests of a night; none in holidays but for one a week.</summary>
    public static IReadOnlyList<PaperWanted> For(SchoolRoll roll, SencoFacts facts, IReadOnlyList<DueItem> due, DateOnly night)
    {
        if (!IsDigestDay(facts.Calendar, night))
            return [];
        var period = night.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        IEnumerable<PaperWanted> papers =
        [
            .. Readers(facts, roll, night).Select(reader => Paper(reader, RecipientClass.Senco, period)),
            .. Lead(facts, night).Select(lead => Paper(lead, RecipientClass.Leadership, period + SummarySuffix)),
            .. Safeguarding(facts, due, night).Concat(PassedOnTo(facts, due, night)).Select(lead => Paper(lead, RecipientClass.Leadership, period)),
        ];
        return [.. papers.DistinctBy(paper => (paper.Period, paper.Recipients[0].Key))];
    }

    /// <summary>By the morning on which it is read, the one after the night: each day of a term; in holidays each Monday (SD-S4); every day where no calendar covers it.</summary>
    public static bool IsDigestDay(SchoolCalendar calendar, DateOnly night)
    {
        var morning = night.AddDays(1);
        return !IsHoliday(calendar, morning) || morning.DayOfWeek == DayOfWeek.Monday || calendar.Inset.Contains(morning);
    }

    /// <summary>Whose page a digest is, for <see cref="DigestInput"/>.</summary>
    public static StaffRole? ReaderOf(PaperWanted digest, SchoolRoll roll, SencoFacts facts, DateOnly night) =>
        Readers(facts, roll, night).Concat(facts.Staff).FirstOrDefault(member => Recipients.Staff(member).Key == digest.Recipients[0].Key);

    /// <summary>Whether a digest is the lead's summary.</summary>
    public static bool IsSummary(PaperWanted digest) => digest.Period.EndsWith(SummarySuffix, StringComparison.Ordinal);

    private static IEnumerable<StaffRole> Readers(SencoFacts facts, SchoolRoll roll, DateOnly night)
    {
        if (IsHoliday(facts.Calendar, night.AddDays(1))
            && facts.Staff.Holding(StaffRoles.HolidayContact, night).ToList() is { Count: > 0 } contacts)
            return contacts.DistinctBy(member => member.Name);
        // Whoever stands in for a year that no SENCo covers reads too; the lead does so in the summary.
        var standIns = roll.Pupils.Select(pupil => facts.Staff.SencoOf(pupil, night)).OfType<StaffRole>();
        var sencos = facts.Staff.Holding(StaffRoles.Senco, night).Select(member => member.Name).ToHashSet();
        var lead = Lead(facts, night).Select(member => member.Name).Where(name => !sencos.Contains(name));
        return facts.Staff.Holding(StaffRoles.Senco, night).Concat(standIns).DistinctBy(member => member.Name).ExceptBy(lead, member => member.Name);
    }

    private static IEnumerable<StaffRole> Lead(SencoFacts facts, DateOnly night) =>
        facts.Staff.Holding(StaffRoles.Senco, night).Any() ? facts.Staff.Holding(StaffRoles.LeadSenco, night).Take(1) : [];

    private static IEnumerable<StaffRole> Safeguarding(SencoFacts facts, IReadOnlyList<DueItem> due, DateOnly night)
    {
        var readers = facts.Staff.Holding(StaffRoles.SafeguardingLead, night).DistinctBy(member => member.Name);
        return readers.Where(lead => due.Any(item => item.RuleId == StatutoryHold.RuleId && item.Person == lead.Name));
    }

    // A deputy or head whom an untouched step was passed on to (SD-W1) would else never hear of it.
    private static IEnumerable<StaffRole> PassedOnTo(SencoFacts facts, IReadOnlyList<DueItem> due, DateOnly night)
    {
        var named = due.Where(item => item.Status is DueStatus.Due or DueStatus.Overdue).Select(item => item.Person).ToHashSet();
        return facts.Staff.Holding(StaffRoles.Deputy, night).Concat(facts.Staff.Holding(StaffRoles.Head, night)).Where(member => named.Contains(member.Name)).DistinctBy(member => member.Name);
    }

    private static bool IsHoliday(SchoolCalendar calendar, DateOnly day) => calendar.Covers(day) && calendar.TermOf(day) is null;

    private static PaperWanted Paper(StaffRole reader, RecipientClass @class, string period) => new()
    {
        Kind = PaperKinds.Digest,
        Period = period,
        Recipients = [Recipients.Staff(reader, @class)],
    };
}
