namespace SenHub.Workers.Desk.SignIn;

/// <summary>
/// Names of the desk's cookies. Over TLS they begin with __Host-, so that a browser takes them from this very host over TLS only (RFC 6265bis, 4.1.3.2);
/// over plain HTTP on this machine a browser would take none of that name.
/// </summary>
internal static class DeskCookies
{
    /// <summary>The name: "senhub" for the session, "senhub-WHAT" for another.</summary>
    public static string Name(DeskOptions? options, string? what = null) => $"{(options is { UsesTls: true } ? "__Host-" : "")}senhub{(what is null ? "" : $"-{what}")}";
}
