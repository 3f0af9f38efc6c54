using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Records: retention, access and passing on (DP-06 to 08).</summary>
public static class RecordRules
{
    /// <summary>School days for a file to follow its pupil, and for an educational record to be given (DP-07, DP-08).</summary>
    public const int SchoolDays = 15;

    /// <summary>All that the facts allow.</summary>
    public static IEnumerable<Finding> For(CaseDay day) => [.. Kept(day), .. Asked(day), .. PassedOn(day)];

    /// <summary>The day before which a file is not destroyed: 25 years after birth, 31 with SEN; never a day early (DP-06).</summary>
    public static DateOnly KeepUntil(DateOnly bornOn, bool senEver)
    {
        var birthday = bornOn.AddYears(senEver ? 31 : 25);
        return birthday.Day == bornOn.Day ? birthday : birthday.AddDays(1);
    }

    /// <summary>One month after receipt; a weekend or bank holiday moves it to the next working day (DP-07).</summary>
    public static DateOnly AnswerBy(DateOnly received, BankHolidays holidays) => holidays.OnOrAfter(Periods.WithinMonthsOf(received, 1));

    private static IEnumerable<Finding> Kept(CaseDay day)
    {
        if (day.Facts.SenEver is not { } sen)
            yield break;
        if (day.Facts.BornOn is not { } born)
        {
            yield return CaseDay.Missing(RecordSteps.Keep, "bornOn");
            yield break;
        }

        // Not a deadline but the first day on which the file may go: so its target is not pulled back, and it is never overdue.
        var until = KeepUntil(born, sen);
        var item = day.Targeted(RecordSteps.Keep, until, until, $"born {DayWords.Plain(born)}; {(sen ? "SEN" : "no SEN")}");
        yield return Finding.Of(item.Status == DueStatus.Overdue ? item with { Status = DueStatus.Due } : item);
        yield return Finding.Says($"DP-06: an ordinary file is kept to {DayWords.Plain(KeepUntil(born, false))}, a SEN file to {DayWords.Plain(KeepUntil(born, true))}; the controller decides, and a legal hold stops both.");
    }

    private static IEnumerable<Finding> Asked(CaseDay day)
    {
        if (day.Facts.SubjectAccessReceived is not { } received)
            yield break;
        var month = Periods.WithinMonthsOf(received, 1);
        yield return day.Item(RecordSteps.Answer, AnswerBy(received, day.Calendar.Holidays), $"received {DayWords.Plain(received)}; corresponding date {DayWords.Plain(month)}");
        yield return Finding.Says($"DP-07: a complex request may take two months more, to {DayWords.Plain(day.Calendar.Holidays.OnOrAfter(Periods.WithinMonthsOf(received, 3)))}, if the requester is told within the first; school holidays extend nothing.");
        if (day.Calendar.SchoolDaysAfter(received, SchoolDays) is { } record)
            yield return day.Item(RecordSteps.EducationalRecord, record, $"received {DayWords.Plain(received)}; maintained schools only");
        else
            yield return Finding.Says("DP-07: a maintained school also owes the educational record within 15 school days; the calendar does not reach so far.");
    }

    private static IEnumerable<Finding> PassedOn(CaseDay day)
    {
        if (day.Facts.LeftRoll is not { } left)
            yield break;
        yield return day.Calendar.SchoolDaysAfter(left, SchoolDays) is { } limit
            ? day.Item(RecordSteps.PassOn, limit, $"left {DayWords.Plain(left)}")
            : CaseDay.Missing(RecordSteps.PassOn, "calendar.terms for 15 school days after leftRoll");
    }
}
