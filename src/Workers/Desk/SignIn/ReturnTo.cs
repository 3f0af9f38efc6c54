namespace SenHub.Workers.Desk.SignIn;

/// <summary>Where to go after a sign-in: only ever a place of the desk itself.</summary>
internal static class ReturnTo
{
    /// <summary>Name of the field and of the part of the address.</summary>
    public const string Field = "return";

    /// <summary>The place asked for, or the first page where it is another site's or none.</summary>
    public static string Safe(string? asked) =>
        asked is { Length: > 0 and <= 300 } && asked[0] == '/' && (asked.Length == 1 || asked[1] is not ('/' or '\\')) && !asked.Any(letter => char.IsControl(letter) || letter == '\\')
        && !asked.StartsWith("/sign-", StringComparison.OrdinalIgnoreCase)
            ? asked
            : "/";

    /// <summary>An address with the place to come back to.</summary>
    public static string With(string address, string? place) => Safe(place) is "/" ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Field}={Uri.EscapeDataString(Safe(place))}";
}
