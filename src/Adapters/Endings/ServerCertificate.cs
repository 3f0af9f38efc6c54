using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.Adapters.Endings;

/// <summary>The certificate that a server shows, looked at for its last day only: nothing is sent to it, and whether it is to be trusted is asked elsewhere.</summary>
internal static class ServerCertificate
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Its last day (UTC); null where the address is no https or nobody answers.</summary>
    public static async Task<DateOnly?> EndsAsync(Uri url, CancellationToken cancel)
    {
        if (url.Scheme != Uri.UriSchemeHttps)
            return null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        DateOnly? last = null;
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(url.Host, url.Port, limit.Token);
            await using var tls = new SslStream(socket.GetStream(), leaveInnerStreamOpen: false);
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = url.Host,
                RemoteCertificateValidationCallback = (_, shown, _, _) =>
                {
                    last = shown is X509Certificate2 certificate ? CertificateFiles.LastDayOf(certificate.NotAfter) : null;
                    return false; // looked at and hung up: nothing is sent to it
                },
            }, limit.Token);
        }
        catch (Exception away) when (!cancel.IsCancellationRequested && away is SocketException or IOException or AuthenticationException or OperationCanceledException)
        {
            // Refusing it ends the handshake; what was seen of it is all that was asked.
        }

        return last;
    }
}
