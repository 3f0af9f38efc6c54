namespace SenHub.Adapters.Mail.Smtp;

/// <summary>Who signs in. The secret is read anew for each connection, so that a renewed password or token needs no restart.</summary>
/// <param name="Secret">Password or access token; null when it cannot be read.</param>
internal sealed record Credentials(string User, SecretKind Kind, Func<string?> Secret);
