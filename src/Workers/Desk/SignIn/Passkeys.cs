using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>A passkey as the ledger keeps it, and as ASP.NET Core Identity reads it.</summary>
internal static class Passkeys
{
    /// <summary>To be kept.</summary>
    public static DeskPasskey Keep(UserPasskeyInfo passkey) => new(
        Base64Url.EncodeToString(passkey.CredentialId),
        Convert.ToBase64String(passkey.PublicKey),
        passkey.Name ?? "Passkey",
        passkey.CreatedAt,
        passkey.SignCount,
        passkey.Transports ?? [],
        passkey.IsUserVerified,
        passkey.IsBackupEligible,
        passkey.IsBackedUp,
        Convert.ToBase64String(passkey.AttestationObject),
        Convert.ToBase64String(passkey.ClientDataJson));

    /// <summary>As it was kept.</summary>
    public static UserPasskeyInfo Open(DeskPasskey kept) => new(
        Base64Url.DecodeFromChars(kept.Id),
        Convert.FromBase64String(kept.PublicKey),
        kept.CreatedAt,
        kept.SignCount,
        [.. kept.Transports],
        kept.IsUserVerified,
        kept.IsBackupEligible,
        kept.IsBackedUp,
        Convert.FromBase64String(kept.Attestation),
        Convert.FromBase64String(kept.ClientData))
    { Name = kept.Name };
}
