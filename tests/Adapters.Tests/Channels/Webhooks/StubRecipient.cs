using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SenHub.TestKit.Http;

namespace SenHub.Adapters.Tests.Channels.Webhooks;

/// <summary>A recipient's system, written after docs/channels.md alone: it checks each signature, refuses what is old or said twice, and keeps documents by delivery.</summary>
internal sealed class StubRecipient : IAsyncDisposable
{
    public const string Secret = "0123456789abcdef0123456789abcdef-larkfield";

    private readonly HashSet<string> nonces = [];

    public StubRecipient(X509Certificate2? certificate = null) => Server = new StubHttpServer(Answer) { Certificate = certificate };

    public StubHttpServer Server { get; }

    /// <summary>Said instead of the right answer, in turn; the documents are kept first where asked.</summary>
    public Queue<(bool Keeps, StubReply Reply)> Tricks { get; } = [];

    /// <summary>How the recipient's clock differs.</summary>
    public TimeSpan ClockAhead { get; set; }

    /// <summary>Documents by delivery and name.</summary>
    public ConcurrentDictionary<string, IReadOnlyDictionary<string, byte[]>> Kept { get; } = [];

    /// <summary>What the recipient does with a request, which a test can also say once more itself.</summary>
    public StubReply Answer(StubRequest request)
    {
        if (!IsSigned(request))
            return new StubReply(401);
        if (request.Method == "GET")
            return Kept.ContainsKey(request.Path.Split('/')[^1]) ? StubReply.Json(new { id = "NM-1" }) : new StubReply(404);
        if (!Tricks.TryDequeue(out var trick))
            return Keep(request);
        if (trick.Keeps)
            Keep(request);
        return trick.Reply;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private StubReply Keep(StubRequest request)
    {
        var envelope = request.Json;
        var id = envelope.GetProperty("id").GetString()!;
        Assert.Equal(1, envelope.GetProperty("version").GetInt32());
        Assert.Equal(id, request.Header("Idempotency-Key"));
        var documents = envelope.GetProperty("documents").EnumerateArray().ToDictionary(document => document.GetProperty("name").GetString()!, document => document.GetProperty("content").GetBytesFromBase64());
        foreach (var document in envelope.GetProperty("documents").EnumerateArray())
        {
            var content = documents[document.GetProperty("name").GetString()!];
            Assert.Equal(document.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(content)));
            Assert.Equal(document.GetProperty("bytes").GetInt64(), content.Length);
        }

        var kept = Kept.GetOrAdd(id, documents);
        return kept.Count == documents.Count && kept.All(pair => documents.TryGetValue(pair.Key, out var content) && content.AsSpan().SequenceEqual(pair.Value))
            ? StubReply.Json(new { id = "NM-1" }, 201)
            : new StubReply(409);
    }

    private bool IsSigned(StubRequest request)
    {
        var (timestamp, nonce) = (request.Header("SenHub-Timestamp") ?? "0", request.Header("SenHub-Nonce") ?? "");
        var age = TimeProvider.System.GetUtcNow() + ClockAhead - DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp, CultureInfo.InvariantCulture));
        var said = $"senhub-v1\n{timestamp}\n{nonce}\n{request.Method}\n{request.Path}\n{Convert.ToHexStringLower(SHA256.HashData(request.Body))}";
        var right = "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(said)));
        return age.Duration() <= TimeSpan.FromMinutes(5) && right == request.Header("SenHub-Signature") && nonces.Add(nonce);
    }
}
