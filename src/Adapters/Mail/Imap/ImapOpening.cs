using System.Text;
using SenHub.Adapters.Mail.Smtp;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>From nothing to a mailbox that can be read: connect, TLS, greeting, sign in. Nothing secret is said without TLS.</summary>
internal sealed class ImapOpening(ImapOptions options)
{
    /// <summary>Last moment of the server's certificate; null where none was shown.</summary>
    public DateTimeOffset? CertificateEnds { get; private set; }

    /// <summary>What the server can do, after signing in.</summary>
    public IReadOnlySet<string> Offers { get; private set; } = new HashSet<string>();

    /// <summary>Opens; says what stands in the way, null when nothing does. The wire is the caller's to close. Throws only what <see cref="Wire.IsFault"/> knows.</summary>
    public async Task<string?> RunAsync(ImapWire wire, CancellationToken cancel)
    {
        if (options.Tls == TlsMode.Implicit && await SecureAsync(wire, cancel) is { } refused)
            return refused;
        var greeting = await wire.ReadAsync(cancel);
        if (greeting.Tag != "*" || !greeting.IsOk)
            return greeting.Text.StartsWith("PREAUTH", StringComparison.OrdinalIgnoreCase) ? "the server signs in somebody else by itself" : "the server does not let the hub in";
        if (options.Tls == TlsMode.StartTls && await StartTlsAsync(wire, cancel) is { } unsafeLine)
            return unsafeLine;
        if (!wire.IsEncrypted && !options.Address().IsLoopback)
            return "the connection is not encrypted";
        await AskOffersAsync(wire, cancel);
        if (await SignInAsync(wire, cancel) is { } unknown)
            return unknown;
        await AskOffersAsync(wire, cancel); // some offer more to those they know
        return null;
    }

    private async Task<string?> StartTlsAsync(ImapWire wire, CancellationToken cancel)
    {
        var (end, _) = await wire.AskAsync("STARTTLS", cancel);
        if (!end.IsOk)
            return "the server offers no STARTTLS, and nothing is said to it without: set Tls to Implicit where it has a port for that";
        // What was said in clear must not be taken for what is said under TLS (CVE-2011-0411 and its kin).
        return wire.HasUnread ? "something was said between STARTTLS and TLS; somebody may be on the line" : await SecureAsync(wire, cancel);
    }

    private async Task<string?> SecureAsync(ImapWire wire, CancellationToken cancel)
    {
        var handshake = new Handshake(options.Host, options.RootFile is { } file ? Roots.Read(file) : null);
        var trouble = await wire.SecureAsync(handshake, cancel);
        CertificateEnds = handshake.CertificateEnds;
        return trouble;
    }

    private async Task AskOffersAsync(ImapWire wire, CancellationToken cancel)
    {
        var (_, said) = await wire.AskAsync("CAPABILITY", cancel);
        Offers = said.Where(line => line.Text.StartsWith("CAPABILITY ", StringComparison.OrdinalIgnoreCase))
            .SelectMany(line => line.Text.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
    }

    private async Task<string?> SignInAsync(ImapWire wire, CancellationToken cancel)
    {
        var who = options.Credentials();
        if (who.Secret() is not { } secret)
            return "the secret for signing in could not be read";
        var end = (who.Kind, Offers) switch
        {
            (SecretKind.AccessToken, _) when Offers.Contains("AUTH=XOAUTH2") => await wire.AskAsync("AUTHENTICATE XOAUTH2", cancel, Base64($"user={who.User}\u0001auth=Bearer {secret}\u0001\u0001")),
            (SecretKind.Password, _) when Offers.Contains("AUTH=PLAIN") => await wire.AskAsync("AUTHENTICATE PLAIN", cancel, Base64($"\0{who.User}\0{secret}")),
            (SecretKind.Password, _) when !Offers.Contains("LOGINDISABLED") && IsPlain(who.User) && IsPlain(secret) => await wire.AskAsync($"LOGIN {Quoted(who.User)} {Quoted(secret)}", cancel),
            _ => ((ImapResponse End, IReadOnlyList<ImapResponse> Said)?)null,
        };
        return end switch
        {
            null => "the server offers no way of signing in that fits the secret (PLAIN or LOGIN for a password, XOAUTH2 for a token)",
            { End.IsOk: true } => null,
            { End: var no } when no.Says("[UNAVAILABLE]") || no.Says("[INUSE]") => "the server cannot sign anybody in at the moment",
            _ => "the server refused the user name or the secret: check User, and whether the secret has run out",
        };
    }

    private static bool IsPlain(string text) => text.All(letter => letter is >= ' ' and <= '~');

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
