using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SenHub.Desk.Frame;

namespace SenHub.Workers.Desk;

/// <summary>Draws a page from what it shows.</summary>
internal static class Pages
{
    /// <summary>The page; every page takes its frame and its view by these two names.</summary>
    public static RazorComponentResult<TPage> Draw<TPage>(PageFrame frame, object view, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(new Dictionary<string, object?> { ["Frame"] = frame, ["View"] = view }) { StatusCode = status };
}
