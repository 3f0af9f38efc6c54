using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace SenHub.Workers.Desk;

/// <summary>A form as it was posted: taken only with the token of a page that was drawn for this visitor.</summary>
internal static class Posted
{
    /// <summary>Its fields; null where no page of the visitor's stands behind it.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http, IAntiforgery forms, CancellationToken cancel) =>
        http.Request.HasFormContentType && await forms.IsRequestValidAsync(http) ? await http.Request.ReadFormAsync(cancel) : null;

    /// <summary>A line that was typed, without the blanks around it; empty where nothing was.</summary>
    public static string Typed(this IFormCollection form, string name) => form[name].ToString().Trim();
}
