using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using SenHub.Desk.Notice;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>What goes wrong is one plain page with a number to ask about, never a stack trace; and no answer is blank.</summary>
internal sealed partial class PlainWords(RequestDelegate next, ILogger<PlainWords> log)
{
    public async Task InvokeAsync(HttpContext http, DoorPages pages)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await (await pages.OfStatusAsync(http, http.Response.StatusCode)).ExecuteAsync(http);
        }
        catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
        {
            await (await pages.OfStatusAsync(http, refused.StatusCode)).ExecuteAsync(http);
        }
        catch (Exception exception) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            var number = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
            Failed(number, SafeTrace.Of(exception));
            http.Response.Clear();
            var page = await pages.NoticeAsync(http, StatusCodes.Status500InternalServerError, "Something went wrong", $"The desk could not do this, and nothing was sent by it. Try again; if it stays so, give whoever runs SenHub this number: {number}", new NoticeLink("/", "To the first page"));
            await page.ExecuteAsync(http);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The release desk could not answer {Number}: {Trace}")]
    private partial void Failed(string number, string trace);
}
