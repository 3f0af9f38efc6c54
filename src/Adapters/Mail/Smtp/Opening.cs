namespace SenHub.Adapters.Mail.Smtp;

/// <summary>From nothing to a connection that may take mail: connect, TLS, greeting, EHLO, sign in.</summary>
internal sealed class Opening(SmtpServer server)
{
    private Phase phase;

    /// <summary>Last moment of the server's certificate; null where none was shown.</summary>
    public DateTimeOffset? CertificateEnds { get; private set; }

    /// <summary>A session, or what stood in the way.</summary>
    public async Task<(Session? Session, Submission? Trouble)> OpenAsync(CancellationToken cancel)
    {
        Wire? wire = null;
        Session? session = null;
        try
        {
            phase = Phase.Connect;
            wire = await Wire.ConnectAsync(server.Address, server.Limits, cancel);
            var (offers, trouble) = await GreetAsync(wire, cancel);
            if (trouble is null && server.Credentials is { } who)
            {
                phase = Phase.SignIn;
                trouble = await SignIn.RunAsync(wire, offers!, who, cancel);
            }

            session = trouble is null ? new Session(wire, offers!, server.Limits) : null;
            return (session, trouble);
        }
        catch (Exception fault) when (Wire.IsFault(fault))
        {
            return (null, new Submission(Verdict.Unreachable, phase, Words: fault is TimeoutException ? "no answer in time" : "connection failed"));
        }
        finally
        {
            if (session is null)
                wire?.Dispose();
        }
    }

    private async Task<(Offers? Offers, Submission? Trouble)> GreetAsync(Wire wire, CancellationToken cancel)
    {
        if (server.Tls == TlsMode.Implicit && await SecureAsync(wire, cancel) is { } refused)
            return (null, refused);

        phase = Phase.Greeting;
        var greeting = await wire.ReadAsync(cancel);
        if (greeting.Class != 2)
            return (null, Judge.Of(greeting, phase));

        var (offers, trouble) = await HelloAsync(wire, cancel);
        if (trouble is null && server.Tls == TlsMode.StartTls)
            return await StartTlsAsync(wire, offers!, cancel);
        return (offers, trouble);
    }

    private async Task<(Offers? Offers, Submission? Trouble)> StartTlsAsync(Wire wire, Offers offers, CancellationToken cancel)
    {
        phase = Phase.Tls;
        if (!offers.StartTls)
            return (null, Stop("the server offers no STARTTLS, and mail is never sent without it"));
        var go = await wire.AskAsync("STARTTLS", cancel);
        if (go.Class != 2)
            return (null, Judge.Of(go, phase));
        // What was said in clear must not be taken for what is said under TLS (CVE-2011-0411 and its kin).
        if (wire.HasUnread)
            return (null, Stop("something was said between STARTTLS and TLS; somebody may be on the line"));
        return await SecureAsync(wire, cancel) is { } trouble ? (null, trouble) : await HelloAsync(wire, cancel);
    }

    private async Task<Submission?> SecureAsync(Wire wire, CancellationToken cancel)
    {
        phase = Phase.Tls;
        var handshake = new Handshake(server.Address.Host, server.Roots);
        var trouble = await wire.SecureAsync(handshake, cancel);
        CertificateEnds = handshake.CertificateEnds;
        return trouble is null ? null : Stop(trouble);
    }

    private async Task<(Offers? Offers, Submission? Trouble)> HelloAsync(Wire wire, CancellationToken cancel)
    {
        phase = Phase.Hello;
        var hello = await wire.AskAsync("EHLO " + (server.HelloName ?? wire.AddressLiteral), cancel);
        return hello.Class == 2 ? (new Offers(hello), null) : (null, Judge.Of(hello, phase));
    }

    private static Submission Stop(string words) => new(Verdict.Settings, Phase.Tls, Words: words);
}
