using Microsoft.AspNetCore.Http;

namespace SenHub.Workers.Desk;

/// <summary>A form as it was posted.</summary>
internal static class Posted
{
    /// <summary>A line that was typed, without the blanks around it; empty where nothing was.</summary>
    public static string Typed(this IFormCollection form, string name) => form[name].ToString().Trim();
}
