using System.Net;
using System.Text;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Exports.Api;

/// <summary>What the stub says to one question.</summary>
internal sealed record StubAnswer(string Body, int Status = 200, params (string Name, string Value)[] Headers);

/// <summary>A MIS over HTTP on loopback, in this process; remembers what it was asked.</summary>
internal sealed class StubApi : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<Uri, int, StubAnswer> answer;
    private readonly Task serving;

    public StubApi(Func<Uri, int, StubAnswer> answer)
    {
        this.answer = answer;
        Url = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort.Next()}/"));
        listener.Prefixes.Add(Url.AbsoluteUri);
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>Base address.</summary>
    public Uri Url { get; }

    /// <summary>Questions so far, with their tokens.</summary>
    public List<(Uri Asked, string? Token)> Asked { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Asked.Add((context.Request.Url!, context.Request.Headers["Authorization"]));
            var said = answer(context.Request.Url!, Asked.Count);
            context.Response.StatusCode = said.Status;
            foreach (var (name, value) in said.Headers)
                context.Response.Headers[name] = value;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(said.Body));
            context.Response.Close();
        }
    }
}
