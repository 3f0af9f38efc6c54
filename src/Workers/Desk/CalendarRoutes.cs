using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Storage;
using SenHub.Desk.Calendar;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Workers.Desk;

/// <summary>Every date of the visitor's pupils, term by term.</summary>
internal static class CalendarRoutes
{
    private const string DayForm = "yyyy-MM-dd";

    // By the month, for people.
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The address.</summary>
    public static void MapCalendar(this IEndpointRouteBuilder desk) => desk.MapGet("/{school}/calendar", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext http, string school, string? term, DeskScenes scenes, ILedger ledger, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, "calendar", cancel) is not { } scene)
            return Results.NotFound();
        var due = await ledger.LoadAsync<List<DueItem>>(scene.School.Number, Kept.Due, DateOnly.MaxValue, cancel) ?? [];
        var terms = DeskTerm.Of(scene.Facts.Calendar, scene.Today);
        var chosen = DateOnly.TryParseExact(term, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DeskTerm.At(terms, day) : DeskTerm.At(terms, scene.Today);
        return Pages.Draw<CalendarPage>(scene.Frame, new CalendarView(
            [.. terms.Select(one => new TermLink(string.Create(CultureInfo.InvariantCulture, $"{scene.Frame.Root}/calendar?term={one.Term.From:yyyy-MM-dd}"), one.Name, one == chosen))],
            $"{chosen.Name}: {DayWords.Brief(chosen.Term.From)} to {DayWords.Brief(chosen.Term.To)}",
            Months(scene, due, chosen)));
    }

    private static IReadOnlyList<MonthOfDates> Months(DeskScene scene, IReadOnlyList<DueItem> due, DeskTerm term)
    {
        var pupils = scene.PupilsSeen();
        var dates =
            from item in due
            where item is { Tentative: false, Status: not DueStatus.Done } && DigestLines.IsShown(item) && (item.Pupil is not { } pupil || pupils.ContainsKey(pupil))
            let day = item.StaffTarget ?? item.LastLawfulDay
            where day is not null && term.Stretch.Holds(day.Value)
            select (Day: day.Value, Line: Line(item, day.Value, pupils));
        return
        [
            .. from one in dates.Concat(OwnDays(scene.Facts.Calendar, term))
               orderby one.Day, one.Line.Pupil, one.Line.What
               group one.Line by new DateOnly(one.Day.Year, one.Day.Month, 1) into month
               select new MonthOfDates(month.Key.ToString("MMMM yyyy", English), [.. month]),
        ];
    }

    private static CalendarLine Line(DueItem item, DateOnly day, IReadOnlyDictionary<PupilRef, Pupil> pupils) => new(
        DayWords.Brief(day),
        item.Pupil is { } pupil ? $"{pupil} {pupils[pupil].KnownAs}" : "",
        DueRules.Does(item),
        DigestLines.OwnerOf(item),
        item.LastLawfulDay is { } last ? DayWords.Brief(last) : "none in law",
        StrengthWords.Of(item.Kind),
        $"{item.Basis}. {item.Source}",
        item.Status == DueStatus.Overdue);

    // The school's own calendar: where it begins, ends and stays closed.
    private static IEnumerable<(DateOnly Day, CalendarLine Line)> OwnDays(SchoolCalendar calendar, DeskTerm term)
    {
        if (calendar.Terms.Count == 0)
            yield break;
        yield return (term.Term.From, Own(term.Term.From, "First day of the term"));
        yield return (term.Term.To, Own(term.Term.To, "Last day of the term"));
        foreach (var day in calendar.Inset.Where(term.Stretch.Holds))
            yield return (day, Own(day, "INSET day: no pupils"));
        foreach (var day in calendar.Closed.Where(term.Stretch.Holds))
            yield return (day, Own(day, "The school is closed"));
    }

    private static CalendarLine Own(DateOnly day, string what) => new(DayWords.Brief(day), "", what, "", "", "", null, IsOverdue: false);
}
