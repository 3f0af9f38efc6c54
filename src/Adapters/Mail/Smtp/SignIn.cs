using System.Text;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>AUTH by the mechanism both sides know: PLAIN, LOGIN (RFC 4954) or, with a token, XOAUTH2. Never without TLS, never silently without signing in.</summary>
internal static class SignIn
{
    /// <summary>Null when signed in.</summary>
    public static async Task<Submission?> RunAsync(Wire wire, Offers offers, Credentials who, CancellationToken cancel)
    {
        if (!wire.IsEncrypted)
            return Stop("a user name and secret are set, but the connection is not encrypted");
        if (who.Secret() is not { Length: > 0 } secret)
            return Stop("the secret for signing in could not be read");

        var reply = who.Kind switch
        {
            SecretKind.AccessToken when offers.SignIn("XOAUTH2") => await TokenAsync(wire, who.User, secret, cancel),
            SecretKind.Password when offers.SignIn("PLAIN") => await wire.AskAsync("AUTH PLAIN " + Base64($"\0{who.User}\0{secret}"), cancel),
            SecretKind.Password when offers.SignIn("LOGIN") => await LoginAsync(wire, who.User, secret, cancel),
            _ => null,
        };

        return reply switch
        {
            null => Stop("the server offers no way of signing in that fits the secret (PLAIN or LOGIN for a password, XOAUTH2 for a token)"),
            { Class: 2 } => null,
            _ => Judge.Of(reply, Phase.SignIn),
        };
    }

    private static async Task<Reply> TokenAsync(Wire wire, string user, string token, CancellationToken cancel)
    {
        var reply = await wire.AskAsync("AUTH XOAUTH2 " + Base64($"user={user}\u0001auth=Bearer {token}\u0001\u0001"), cancel);
        return reply.Code == 334 ? await wire.AskAsync("", cancel) : reply; // 334 carries the reason; an empty line asks for the verdict
    }

    private static async Task<Reply> LoginAsync(Wire wire, string user, string secret, CancellationToken cancel)
    {
        var reply = await wire.AskAsync("AUTH LOGIN", cancel);
        if (reply.Code == 334)
            reply = await wire.AskAsync(Base64(user), cancel);
        return reply.Code == 334 ? await wire.AskAsync(Base64(secret), cancel) : reply;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static Submission Stop(string words) => new(Verdict.Settings, Phase.SignIn, Words: words);
}
