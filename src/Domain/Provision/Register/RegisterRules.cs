using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision.Register;

/// <summary>What must hold of a pupil's status, needs and plan (SUP-04, NEED-02…04, PROV-02; documents.md, section 12).</summary>
public static class RegisterRules
{
    private static readonly Place Mis = new("the MIS's export");

    /// <summary>Every rule that one pupil's record breaks. A warning is a record that is kept and used.</summary>
    /// <param name="plan">The pupil's row on the sheet Plans.</param>
    /// <param name="columns">Where that sheet's columns stand.</param>
    public static IEnumerable<RegisterFinding> Check(Pupil pupil, EhcPlan? plan, SheetColumns? columns, DateOnly night) =>
    [
        .. OfStatus(pupil).Concat(OfNeeds(pupil, night)).Select(finding => new RegisterFinding(pupil.Ref, finding.Fault, finding.IsWarning)),
        .. OfPlan(pupil, plan, columns).Select(fault => new RegisterFinding(pupil.Ref, fault, IsWarning: false)),
    ];

    /// <summary>Whether a type of need may be recorded with a status (NEED-03).</summary>
    public static bool Fits(string type, SenStatus status) =>
        !(status == SenStatus.Plan && string.Equals(type.Trim(), NeedTypes.NotAssessed, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(Fault Fault, bool IsWarning)> OfStatus(Pupil pupil)
    {
        var history = pupil.Sen.History;
        if (history.Where(spell => spell.Start is not null).GroupBy(spell => spell.Start).Any(day => day.Select(spell => spell.Code).Distinct().Count() > 1))
            yield return (new("register-two-statuses", Mis, "two SEN statuses start on the same day", "Keep one status a day in the MIS, and end the other the day before"), false);
        if (SenPeriod.Of(history) is [.., { IsLegacy: true } last])
            yield return (new("register-legacy-current", Mis, $"the newest status in the history is {last.Code}, which is history only", $"Record {last.Today} in the MIS from the day it began"), false);
        if (history.Any(spell => spell.Code is { } code && !ProvisionCodes.IsKnown(code)))
            yield return (new("register-code-unknown", Mis, "a status of the history is no census code", "Correct the code in the MIS"), true);
    }

    private static IEnumerable<(Fault Fault, bool IsWarning)> OfNeeds(Pupil pupil, DateOnly night)
    {
        var (status, needs) = (pupil.Sen.Status, pupil.Sen.Needs);
        if (status is not (SenStatus.Support or SenStatus.Plan))
            yield break;
        if (needs.Count == 0)
            yield return (new("register-no-need", Mis, "no type of need is recorded", "Record the primary need in the MIS"), false);
        if (needs.Count > 1 && needs.Count(need => need.Rank is not null && need.Rank == needs.Min(other => other.Rank)) > 1)
            yield return (new("register-two-primary", Mis, "two needs share the first rank, so neither is primary", "Give the needs ranks of their own in the MIS"), false);
        foreach (var need in needs)
        {
            var type = NeedTypes.Of(need.Type);
            if (type is null)
                yield return (new("register-need-unknown", Mis, "a type of need is no census code; it is kept as it is", "Map the school's word to a code"), true);
            else if (!Fits(type.Code, status))
                yield return (new("register-nsa-with-plan", Mis, "NSA stands with an EHC plan; it means support without a specialist assessment", "Record the type of need that the plan names"), false);
            else if (type.To is { } end)
                yield return (new("register-need-history", Mis, $"{type.Code} is a code of before {DayWords.Plain(end.AddDays(1))}", "Record the type of need that took its place"), true);
            else if (!NeedTypes.IsCurrentOn(type, need.Start ?? night))
                yield return (new("register-need-early", Mis, $"{type.Code} is dated before it came in on {DayWords.Plain(type.From!.Value)}", "Check the date in the MIS"), true);
        }
    }

    private static IEnumerable<Fault> OfPlan(Pupil pupil, EhcPlan? plan, SheetColumns? columns)
    {
        if (pupil.Sen.Status == SenStatus.Plan && plan is null)
            yield return new("register-plan-row", new("SEN.xlsx", Sheet: "Plans"), "a pupil with status E has no row", "Add the row, with the authority and the day the plan was made");
        if (plan is null)
            yield break;
        var row = plan.Source ?? new Place("SEN.xlsx", Sheet: "Plans");
        if (pupil.Sen.Status is SenStatus.None or SenStatus.Support)
            yield return new("register-plan-without-e", columns?.CellOf(row, "Pupil") ?? row, "the row says plan, the MIS does not say E", "Correct the MIS, or delete the row when the authority has ceased the plan and the time to appeal is over");
        if (plan.PlanMade is null)
            yield return new("register-plan-date", columns?.CellOf(row, "Plan first made") ?? row, "the day the plan was made is blank", "Type it from the plan's front page");
        if (string.IsNullOrWhiteSpace(plan.Authority))
            yield return new("register-plan-authority", columns?.CellOf(row, "Authority") ?? row, "the authority is blank", "Type the authority that maintains the plan");
    }
}
