using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Settings;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Says what is wrong with the desk's settings before it opens, and what to set.</summary>
internal sealed class DeskOptionsCheck(IOptions<HealthOptions> health, IConfigurationSection section) : IValidateOptions<DeskOptions>
{
    public ValidateOptionsResult Validate(string? name, DeskOptions options)
    {
        if (options.Enabled == false)
            return ValidateOptionsResult.Success;
        var names = SettingNames.Wrong(section, typeof(DeskOptions), DeskOptions.CertificateVariable).Concat(SettingNames.Wrong(section.GetSection(nameof(DeskOptions.OpenId)), typeof(OpenIdOptions), OpenIdOptions.SecretVariable));
        var faults = names.Concat(Door(options)).Concat(options.OpenId.IsSet ? OpenId(options.OpenId) : []).ToList();
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Door(DeskOptions options)
    {
        if (!options.IsOpen && !options.Address.Equals(HealthOptions.Loopback, StringComparison.OrdinalIgnoreCase))
            yield return "Desk:Address must be loopback, or any with a certificate.";
        if (options.IsOpen && !options.UsesTls)
            yield return "Desk:CertificateFile is missing: on any address but this machine's own the release desk answers over TLS only. Name a PFX or PEM file, or set Desk:Address: loopback.";
        if (options.Port == health.Value.Port)
            yield return "Desk:Port is the port of Health: give the release desk one of its own, for example 20443.";
        if (options.UsesTls && TroubleOf(options) is { } trouble)
            yield return trouble;
        if (options.LocalAccounts == false && !options.OpenId.IsSet)
            yield return "Desk:LocalAccounts is false and Desk:OpenId:Authority is not set: nobody could sign in. Set one of them, or Desk:Enabled: false.";
    }

    private static string? TroubleOf(DeskOptions options)
    {
        try
        {
            using (File.OpenRead(options.CertificateFile))
            {
                // It is there, and may be read.
            }

            using var certificate = DeskCertificate.Load(options);
            return certificate.HasPrivateKey ? null : "Desk:CertificateFile holds no private key: name a PFX, a PEM file with both, or the key's own file in Desk:KeyFile.";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "Desk:CertificateFile cannot be read: check the path, and that the account the hub runs as may read it.";
        }
        catch (CryptographicException)
        {
            return $"Desk:CertificateFile does not open: it must be a PFX or PEM file, and its password the first line of Desk:SecretFile or the variable {DeskOptions.CertificateVariable}.";
        }
    }

    private static IEnumerable<string> OpenId(OpenIdOptions options)
    {
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var issuer) || (issuer.Scheme != Uri.UriSchemeHttps && !issuer.IsLoopback))
            yield return "Desk:OpenId:Authority must be the issuer's https address, for example https://login.microsoftonline.com/TENANT-ID/v2.0.";
        else if (issuer.Host == "login.microsoftonline.com" && options.EntraTenant is null)
            yield return "Desk:OpenId:Authority must name the school's own tenant by its id, not common or organizations: there anybody's tenant could claim any address.";
        if (options.IsGoogle && string.IsNullOrWhiteSpace(options.HostedDomain))
            yield return "Desk:OpenId:HostedDomain must name the school's Google Workspace domain: without it every Google account could sign in.";
        if (string.IsNullOrWhiteSpace(options.ClientId))
            yield return "Desk:OpenId:ClientId is missing: register the hub with the directory and put its id here.";
        if (SecretText.Read(options.SecretFile, OpenIdOptions.SecretVariable) is null)
            yield return $"Desk:OpenId has no secret: name a file in Desk:OpenId:SecretFile, or set the variable {OpenIdOptions.SecretVariable}.";
    }
}
