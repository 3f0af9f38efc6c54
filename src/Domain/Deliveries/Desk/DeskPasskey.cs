namespace SenHub.Domain.Deliveries.Desk;

/// <summary>A passkey of an account (WebAuthn Level 3): its public half, which proves nothing to whoever reads it.</summary>
/// <param name="Id">The credential's id, base64url.</param>
/// <param name="PublicKey">COSE key, base64.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="SignCount">As last told by the authenticator; one that falls back is a copy.</param>
/// <param name="Attestation">The attestation object it was made with, base64.</param>
/// <param name="ClientData">The client data it was made with, base64.</param>
public sealed record DeskPasskey(
    string Id, string PublicKey, string Name, DateTimeOffset CreatedAt, uint SignCount, IReadOnlyList<string> Transports, bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp, string Attestation, string ClientData);
