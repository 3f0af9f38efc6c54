namespace SenHub.Workers.Desk.SignIn;

/// <summary>A directory that vouches for people by OpenID Connect (OpenID Connect Core 1.0): Entra ID, Google Workspace or another.</summary>
internal sealed class OpenIdOptions
{
    /// <summary>Environment variable with the client's secret, where no file holds it.</summary>
    public const string SecretVariable = "SENHUB_DESK_OPENID_SECRET";

    /// <summary>The issuer, for example https://login.microsoftonline.com/TENANT/v2.0 or https://accounts.google.com; empty for none.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The id under which the directory knows this hub.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>File whose first line is the client's secret.</summary>
    public string? SecretFile { get; set; }

    /// <summary>Google Workspace: the school's domain, which the claim hd must name.</summary>
    public string? HostedDomain { get; set; }

    /// <summary>Whether one is set.</summary>
    public bool IsSet => Authority.Length > 0;

    /// <summary>Whether it is Google's: then only one school's domain may be let in.</summary>
    public bool IsGoogle => Uri.TryCreate(Authority, UriKind.Absolute, out var issuer) && issuer.Host == "accounts.google.com";

    /// <summary>
    /// The tenant, where the authority is Entra ID's for just one. There the address is given by the tenant's own administrators; with
    /// "common" or "organizations" anybody's tenant could claim any address.
    /// </summary>
    public string? EntraTenant =>
        Uri.TryCreate(Authority, UriKind.Absolute, out var issuer) && issuer.Host == "login.microsoftonline.com" && Guid.TryParse(issuer.Segments.ElementAtOrDefault(1)?.Trim('/'), out var tenant)
            ? tenant.ToString("D")
            : null;
}
