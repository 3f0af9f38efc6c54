using System.ComponentModel.DataAnnotations;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Where and how the release desk answers.</summary>
internal sealed class DeskOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Desk";

    /// <summary>Environment variable with the password of the certificate's file, where no file holds it.</summary>
    public const string CertificateVariable = "SENHUB_DESK_CERTIFICATE_SECRET";

    /// <summary>Whether this process answers; by default one that keeps the schedule does.</summary>
    public bool? Enabled { get; set; }

    /// <summary>TCP port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 20443;

    /// <summary>"loopback" or "any".</summary>
    public string Address { get; set; } = HealthOptions.Loopback;

    /// <summary>PFX, or PEM with the certificate and its key in one file; empty for plain HTTP on this machine alone.</summary>
    public string CertificateFile { get; set; } = "";

    /// <summary>Key of a PEM certificate, where it lies in another file.</summary>
    public string? KeyFile { get; set; }

    /// <summary>File whose first line opens the certificate's file.</summary>
    public string? SecretFile { get; set; }

    /// <summary>Local accounts beside OpenID Connect; without OpenID Connect they are on.</summary>
    public bool? LocalAccounts { get; set; }

    /// <summary>Who vouches for people, where the school has a directory.</summary>
    public OpenIdOptions OpenId { get; set; } = new();

    /// <summary>Whether it answers over TLS.</summary>
    public bool UsesTls => CertificateFile.Length > 0;

    /// <summary>Whether every address of the machine answers.</summary>
    public bool IsOpen => Address.Equals(HealthOptions.Any, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether people may sign in with an account of the hub's own.</summary>
    public bool HasLocalAccounts => LocalAccounts ?? !OpenId.IsSet;
}
