namespace SenHub.Domain.Deliveries;

/// <summary>That a recipient has a password, and whose doing it was; never the password.</summary>
/// <param name="Recipient">Key of the recipient.</param>
public sealed record PasswordOnRecord(string Recipient, Said Set);
