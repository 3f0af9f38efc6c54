namespace SenHub.Domain.Reviews.Dates;

/// <summary>Rules of the rulebook that give no item here, and why.</summary>
public static class NotComputed
{
    /// <summary>Each rule and its reason.</summary>
    public static IReadOnlyList<(string Rule, string Because)> All { get; } =
    [
        ("TIME-01 to TIME-11", "how the law counts; every rule above is built on them"),
        ("EHCNA-06", "an exception gives no new date: a remark says exception_possible, or why there is none"),
        ("EHCNA-08", "a trigger by s.24 starts the same clock: give its day as requestReceived"),
        ("AR-09", "lateness gives no new date: AR-01 stays overdue, and a remark counts the days"),
        ("AR-11", "an early review has no date of its own: give its meeting, and the steps follow"),
        ("AR-12", "whom to invite is a remark at a booked meeting, and a gate on the invitations"),
        ("AR-13", "a limit in a holiday does not move: a remark says so when the meeting is booked"),
        ("AR-14", "no fact of the case says that the child is looked after"),
        ("LOCAL-01", "an item of kind Local under the tightened rule's own id; a laxer rule is refused in a remark"),
        ("PT-05", "what is not a phase transfer: a remark; an own sixth form is treated as PT-02"),
        ("PT-07", "a remark names the earliest of several dates; all are shown"),
        ("s.46, s.45 and release from custody", "the end of a plan is the authority's decision; no fact of the case names it"),
        ("SUP-04", "a remark when the plan is issued; the rows themselves are kept in the MIS"),
        ("SUP-05, SUP-06, SUP-07", "what a record should hold, not when"),
        ("NEED-01 to NEED-04, PROV-02", "codes, not dates: the digest counts the records in which one cannot stand as it does (NSA with a plan, DS before 2025, ranks, codes of before 2014)"),
        ("PROV-01", "codes, not dates: words of an export that mean none of them are a fault of its row (status-unknown, need-unknown)"),
        ("PROG-01 to PROG-05", "progress, not dates"),
        ("TRANS-01, TRANS-03, TRANS-05", "remarks for Years 9 and 10, for the examination years and for the last year of a phase; the file itself is DP-08"),
        ("TRANS-04", "a remark for Year 6: the dates of 2027 for key stage 2 were not found when this was written"),
        ("CAL-01 to CAL-06", "how days are counted; every staff target is built on them"),
        ("DP-01 to DP-05, DP-09, DP-10", "who may see what: gates on papers, not dates"),
        ("REF-01 to REF-04, REF-06, REF-07", "not in force, or no date for a school"),
    ];
}
