using System.Globalization;
using SenHub.Documents.Morning;
using SenHub.Domain;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>The answer as a calendar file: an all-day entry on each open item's staff target.</summary>
internal static class DatesFile
{
    /// <summary>The text; null when nothing has a date.</summary>
    public static string? Of(IReadOnlyList<DatesAnswer> answers, DateOnly today) =>
        CalendarFile.Write([.. answers.SelectMany(Entries).DistinctBy(entry => entry.Uid)], today);

    private static IEnumerable<CalendarItem> Entries(DatesAnswer answer, int number)
    {
        foreach (var item in answer.Items)
        {
            if (item is not { StaffTarget: { } on, LastLawfulDay: { } last } || item.Status == DueStatus.Done)
                continue;
            var uid = DerivedId.Of("dates", number.ToString(CultureInfo.InvariantCulture), item.RuleId, item.Step, item.Kind.ToString(), item.Basis);
            yield return new($"{uid}@senhub", 0, "", on, $"{DueRules.Does(item)} ({item.RuleId}, by {DayWords.Brief(last)})", Cancelled: false);
        }
    }
}
