using System.Net.Sockets;
using System.Text;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Says bytes to a server as they are, and hears replies.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient client;
    private readonly StreamReader replies;

    private RawClient(TcpClient client)
    {
        this.client = client;
        client.ReceiveTimeout = 20_000;
        replies = new StreamReader(client.GetStream(), Encoding.Latin1);
    }

    public static async Task<RawClient> ConnectAsync(int port)
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        return new RawClient(client);
    }

    public async Task SayAsync(string text) => await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>The next reply's last line; null when the server has closed.</summary>
    public async Task<string?> HearAsync()
    {
        while (true)
        {
            var line = await replies.ReadLineAsync();
            if (line is null || line.Length < 4 || line[3] == ' ')
                return line;
        }
    }

    /// <summary>Says one line and hears its reply.</summary>
    public async Task<string?> AskAsync(string line)
    {
        await SayAsync(line + "\r\n");
        return await HearAsync();
    }

    public void Dispose()
    {
        replies.Dispose();
        client.Dispose();
    }
}
