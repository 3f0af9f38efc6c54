using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using SenHub.Desk.Frame;
using SenHub.Desk.Notice;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>The pages before and beside the schools' own: signing in, the account, and what says one thing.</summary>
internal sealed class DoorPages(IAntiforgery forms, Visitors visitors)
{
    /// <summary>What stands around such a page.</summary>
    /// <param name="refused">What went wrong just now, where the page is drawn again.</param>
    public async Task<PageFrame> FrameAsync(HttpContext http, string? refused = null)
    {
        var said = Flash.Take(http);
        var visitor = await visitors.OfAsync(http.User, http.RequestAborted);
        return new PageFrame
        {
            Token = forms.GetAndStoreTokens(http).RequestToken!,
            Visitor = visitor?.Name,
            Role = visitor is null ? "" : string.Join(", ", visitor.Seats.Select(seat => seat.Row.Role).Distinct()),
            Said = said.Said,
            Refused = refused ?? said.Refused,
        };
    }

    /// <summary>A page that says one thing.</summary>
    public async Task<IResult> NoticeAsync(HttpContext http, int status, string title, string words, params IReadOnlyList<NoticeLink> links) =>
        Pages.Draw<NoticePage>(await FrameAsync(http), new NoticeView(title, words, links), status);

    /// <summary>What an answer without a page says.</summary>
    public Task<IResult> OfStatusAsync(HttpContext http, int status) => status switch
    {
        StatusCodes.Status404NotFound => NoticeAsync(http, status, "Nothing here", "There is no such page, or it is not one for you.", Home),
        StatusCodes.Status405MethodNotAllowed => NoticeAsync(http, status, "Not like this", "This address takes a form's answer only.", Home),
        StatusCodes.Status413PayloadTooLarge => NoticeAsync(http, status, "Too long", "What was sent is longer than any form of this desk.", Home),
        StatusCodes.Status429TooManyRequests => NoticeAsync(http, status, "Too many tries", "Wait a minute, and try again.", new NoticeLink("/sign-in", "Sign in")),
        _ => NoticeAsync(http, status, "That did not work", string.Create(CultureInfo.InvariantCulture, $"The desk could not take this ({status})."), Home),
    };

    private static NoticeLink Home => new("/", "To the first page");
}
