using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace SenHub.TestKit.Mail;

/// <summary>One conversation of the scripted server.</summary>
internal sealed class ScriptedConversation(ScriptedSmtpServer server, TcpClient client) : IDisposable
{
    private ScriptedLine line = new(client.GetStream());
    private bool encrypted;

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            if (server.IsImplicit && !await SecureAsync(cancel))
                return;
            var goesOn = await DoAsync(SmtpStage.Greeting, "220 scripted.test ESMTP", cancel);
            while (goesOn && await line.ReadAsync(cancel) is { } command)
            {
                server.Heard.Enqueue((encrypted, command));
                goesOn = await AnswerAsync(command, cancel);
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client left, or the test is over.
        }
    }

    public void Dispose()
    {
        line.Dispose();
        client.Dispose();
    }

    private Task<bool> AnswerAsync(string command, CancellationToken cancel) => command.Split(' ', ':')[0].ToUpperInvariant() switch
    {
        "EHLO" => DoAsync(encrypted ? SmtpStage.HelloUnderTls : SmtpStage.Hello, Hello(), cancel),
        "STARTTLS" => StartTlsAsync(cancel),
        "AUTH" => SignInAsync(command, cancel),
        "MAIL" => DoAsync(SmtpStage.Mail, "250 2.1.0 Ok", cancel),
        "RCPT" => DoAsync(SmtpStage.Recipient, "250 2.1.5 Ok", cancel),
        "DATA" => DataAsync(cancel),
        "QUIT" => SayAsync("221 2.0.0 Bye", goesOn: false, cancel),
        _ => SayAsync("502 5.5.1 not known", goesOn: true, cancel),
    };

    private string Hello()
    {
        string[] offers = ["scripted.test", .. server.Offers, .. server.Certificate is not null && !encrypted ? ["STARTTLS"] : Array.Empty<string>()];
        return string.Join("\r\n", offers.Select((offer, index) => (index < offers.Length - 1 ? "250-" : "250 ") + offer));
    }

    private async Task<bool> StartTlsAsync(CancellationToken cancel) =>
        await DoAsync(SmtpStage.StartTls, "220 2.0.0 go on", cancel) && await SecureAsync(cancel);

    private async Task<bool> SecureAsync(CancellationToken cancel)
    {
        if (server.TrickAt(SmtpStage.Handshake) is { } trick)
            return await PlayAsync(trick, cancel);
        var secured = new SslStream(client.GetStream());
        try
        {
            await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = server.Certificate }, cancel);
        }
        catch (AuthenticationException)
        {
            return false; // the client did not like the certificate
        }

        line = new ScriptedLine(secured);
        encrypted = true;
        return true;
    }

    private async Task<bool> SignInAsync(string command, CancellationToken cancel)
    {
        var mechanism = command.Split(' ')[1].ToUpperInvariant();
        var refuses = server.TrickAt(SmtpStage.SignIn);
        string[] asks = mechanism == "LOGIN" ? ["334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6"] : mechanism == "XOAUTH2" && refuses is not null ? ["334 e30="] : [];
        foreach (var ask in asks)
        {
            await line.WriteAsync(ask + "\r\n", cancel);
            server.Heard.Enqueue((encrypted, await line.ReadAsync(cancel) ?? ""));
        }

        return refuses is null ? await SayAsync("235 2.7.0 welcome", goesOn: true, cancel) : await PlayAsync(refuses, cancel);
    }

    private async Task<bool> DataAsync(CancellationToken cancel)
    {
        if (server.TrickAt(SmtpStage.Data) is { } early)
            return await PlayAsync(early, cancel);
        await line.WriteAsync("354 go on\r\n", cancel);
        if (server.TrickAt(SmtpStage.Body) is { } middle)
        {
            await line.ReadAsync(cancel);
            return await PlayAsync(middle, cancel);
        }

        if (await line.ReadMailAsync(cancel) is not { } mail)
            return false;
        var trick = server.TrickAt(SmtpStage.Dot);
        if (trick is null or { Keeps: true })
            server.Kept.Enqueue(mail);
        if (trick is not null)
            return await PlayAsync(trick, cancel);
        return await SayAsync("250 2.0.0 Ok: queued as ABC123", goesOn: true, cancel)
            && (server.TrickAt(SmtpStage.AfterDot) is not { } after || await PlayAsync(after, cancel));
    }

    private async Task<bool> DoAsync(SmtpStage stage, string reply, CancellationToken cancel) =>
        server.TrickAt(stage) is { } trick ? await PlayAsync(trick, cancel) : await SayAsync(reply, goesOn: true, cancel);

    private async Task<bool> PlayAsync(Trick trick, CancellationToken cancel)
    {
        await trick.When.WaitAsync(cancel);
        if (trick.Drips)
            await line.DripAsync(cancel);
        if (trick.Words is { } words)
            await line.WriteAsync(words + "\r\n", cancel);
        if (trick.FallsSilent)
            await line.UntilClientLeavesAsync(cancel);
        return !trick.HangsUp;
    }

    private async Task<bool> SayAsync(string reply, bool goesOn, CancellationToken cancel)
    {
        await line.WriteAsync(reply + "\r\n", cancel);
        return goesOn;
    }
}
