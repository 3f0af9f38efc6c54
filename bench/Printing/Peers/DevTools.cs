using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SenHub.Bench.Printing.Peers;

/// <summary>The DevTools protocol, as far as printing a page needs it: ask, and wait for the answer.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private int asked;

    private DevTools()
    {
    }

    /// <summary>Connects to the browser's first page once it has loaded.</summary>
    public static async Task<DevTools> OpenPageAsync(int port)
    {
        using var http = new HttpClient();
        using var targets = JsonDocument.Parse(await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list")));
        var page = targets.RootElement.EnumerateArray().First(target => target.GetProperty("type").GetString() == "page");
        var tools = new DevTools();
        await tools.socket.ConnectAsync(new Uri(page.GetProperty("webSocketDebuggerUrl").GetString()!), CancellationToken.None);
        await tools.LoadedAsync();
        return tools;
    }

    /// <summary>Loads another page, and returns when it is whole.</summary>
    public async Task GoToAsync(Uri page)
    {
        using var _ = await AskAsync("Page.navigate", new JsonObject { ["url"] = page.AbsoluteUri });
        await LoadedAsync();
    }

    /// <summary>The answer to one question; notices in between are passed over.</summary>
    public async Task<JsonDocument> AskAsync(string method, JsonObject parameters)
    {
        var id = ++asked;
        var question = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await socket.SendAsync(Encoding.UTF8.GetBytes(question.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        while (true)
        {
            var answer = await ReceiveAsync();
            if (answer.RootElement.TryGetProperty("id", out var of) && of.GetInt32() == id)
                return answer.RootElement.TryGetProperty("result", out var _) ? answer : throw new InvalidOperationException(answer.RootElement.GetRawText());
            answer.Dispose();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task LoadedAsync()
    {
        var ready = new JsonObject { ["expression"] = "new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))", ["awaitPromise"] = true };
        using var _ = await AskAsync("Runtime.evaluate", ready);
    }

    private async Task<JsonDocument> ReceiveAsync()
    {
        using var whole = new MemoryStream();
        var part = new byte[1 << 16];
        while (true)
        {
            var got = await socket.ReceiveAsync(part.AsMemory(), CancellationToken.None);
            whole.Write(part, 0, got.Count);
            if (got.EndOfMessage)
                return JsonDocument.Parse(whole.ToArray());
        }
    }
}
