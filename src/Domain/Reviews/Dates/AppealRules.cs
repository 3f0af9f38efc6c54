using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The limit of an appeal (APL-01 to 03).</summary>
public static class AppealRules
{
    /// <summary>The limit, and where the Tribunal's rules move it, the day it moves to.</summary>
    public static IEnumerable<Finding> For(CaseDay day)
    {
        if (day.Facts.Appeal is not { } appeal)
            yield break;
        if (appeal.DecisionLetter is not { } letter)
        {
            yield return CaseDay.Missing(AppealSteps.Appeal, "appeal.decisionLetter");
            yield break;
        }

        var limit = Limit(letter, appeal.MediationCertificate);
        var basis = $"decision letter {DayWords.Plain(letter)}{(appeal.MediationCertificate is { } certificate ? $", mediation certificate {DayWords.Plain(certificate)}" : "")}";
        var item = day.Dated(AppealSteps.Appeal, limit, basis);
        if (Moved(limit, day.Calendar.Holidays) is not { } moved)
        {
            yield return Finding.Of(item);
            yield break;
        }

        // The appeal is still in time until the day the limit moves to.
        yield return Finding.Of(item.Status == DueStatus.Overdue && day.AsOf <= moved ? item with { Status = DueStatus.Due } : item);
        var step = limit.Month == 8 ? AppealSteps.AfterAugust : AppealSteps.AfterChristmas;
        yield return day.Item(step, moved, $"{basis}; the limit {DayWords.Plain(limit)} moves");
        yield return Finding.Says($"{step.RuleId}: the appeal may be sent until {DayWords.Plain(moved)}; the earlier day, {DayWords.Plain(limit)}, is the safe one.");
    }

    /// <summary>The later of two months after the letter and one month after the certificate (APL-01).</summary>
    public static DateOnly Limit(DateOnly letter, DateOnly? certificate)
    {
        var fromLetter = Periods.WithinMonthsOf(letter, 2);
        return certificate is { } day ? Periods.Later(fromLetter, Periods.WithinMonthsOf(day, 1)) : fromLetter;
    }

    /// <summary>Where a limit at Christmas or in August moves to (APL-02, APL-03); null when it stays.</summary>
    public static DateOnly? Moved(DateOnly limit, BankHolidays holidays) => limit switch
    {
        { Month: 8 } => holidays.OnOrAfter(new DateOnly(limit.Year, 9, 1)),
        { Month: 12, Day: >= 25 } => holidays.OnOrAfter(new DateOnly(limit.Year + 1, 1, 2)),
        { Month: 1, Day: 1 } => holidays.OnOrAfter(limit.AddDays(1)),
        _ => null,
    };
}
