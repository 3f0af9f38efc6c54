using System.Globalization;
using Microsoft.AspNetCore.Http;
using SenHub.Adapters.Storage;
using SenHub.Desk.Sent;
using SenHub.Documents.Catalogue;
using SenHub.Domain;
using SenHub.Workers.Desk.Held;

namespace SenHub.Workers.Desk.Sent;

/// <summary>Answers a search of what left.</summary>
internal sealed class SentBoard(ISearchLedger search)
{
    private const int RowsAPage = 50;
    private const int DaysBack = 30;
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The last thirty days: what the page shows before anything is asked.</summary>
    public static SentSearch First(DeskScene scene) => new("", "", "", "", Iso(scene.Today.AddDays(-DaysBack)), Iso(scene.Today), 1);

    /// <summary>A search as it was typed.</summary>
    public static SentSearch Of(IFormCollection form) => new(
        ShortReference.Tidy(form.Typed("reference")), form.Typed("recipient"), form.Typed("kind"), form.Typed("pupil").ToUpperInvariant(), form.Typed("from"), form.Typed("to"),
        int.TryParse(form.Typed("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);

    /// <summary>The page. A reference is looked for in all days.</summary>
    public async Task<SentView> FindAsync(DeskScene scene, SentSearch asked, CancellationToken cancel)
    {
        var sight = new Sight(scene);
        var found = (await search.FindAsync(scene.School.Number, Sought(asked), cancel))
            .Where(delivery => SentRows.IsShown(delivery, scene, sight) && (asked.Recipient.Length == 0 || delivery.Recipient.Name.Contains(asked.Recipient, StringComparison.OrdinalIgnoreCase))).ToList();
        var pages = Math.Max(1, (found.Count + RowsAPage - 1) / RowsAPage);
        var page = Math.Min(asked.Page, pages);
        return new SentView
        {
            Search = asked with { Page = page },
            Kinds = [.. PaperCatalogue.All.Select(entry => (entry.Kind, entry.Title))],
            Found = found.Count switch { 0 => "Nothing that left meets this.", 1 => "One thing left that meets this.", var count => string.Create(CultureInfo.InvariantCulture, $"{count} things left that meet this{(pages > 1 ? $"; page {page} of {pages}" : "")}.") },
            Rows = [.. found.Skip((page - 1) * RowsAPage).Take(RowsAPage).Select(delivery => SentRows.Of(delivery, scene, sight))],
            Pages = pages,
        };
    }

    private static DeliverySought Sought(SentSearch asked) => new(
        asked.Reference.Length > 0 ? new DateOnly(2000, 1, 1) : Day(asked.From) ?? new DateOnly(2000, 1, 1),
        asked.Reference.Length > 0 ? new DateOnly(9000, 1, 1) : Day(asked.To) ?? new DateOnly(9000, 1, 1),
        Blank(asked.Reference),
        Blank(asked.Kind),
        Blank(asked.Pupil));

    private static string? Blank(string text) => text.Length == 0 ? null : text;

    private static DateOnly? Day(string typed) => DateOnly.TryParseExact(typed, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1999 and < 9000 ? day : null;

    private static string Iso(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);
}
