namespace SenHub.Adapters.Mail;

/// <summary>What the secret is, which decides the way of signing in.</summary>
public enum SecretKind
{
    /// <summary>A password or app password: AUTH PLAIN or LOGIN.</summary>
    Password,

    /// <summary>An OAuth 2.0 access token that something else keeps fresh in the secret file: AUTH XOAUTH2.</summary>
    AccessToken,
}
