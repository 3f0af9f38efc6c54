using System.Text;
using System.Text.Json;

namespace SenHub.TestKit.Http;

/// <summary>A request as it came.</summary>
/// <param name="Target">Path and query, as on the wire.</param>
/// <param name="Headers">By name, in small letters.</param>
public sealed record StubRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The path, unescaped, without the query.</summary>
    public string Path => Uri.UnescapeDataString(Target.Split('?')[0]);

    /// <summary>The query, unescaped; empty where there is none.</summary>
    public string Query => Target.Split('?') is [_, var query] ? Uri.UnescapeDataString(query.Replace('+', ' ')) : "";

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Header(string name) => Headers.GetValueOrDefault(name.ToLowerInvariant());
}

/// <summary>What the stub does with a request.</summary>
public sealed record StubReply(int Status, string Body = "", params (string Name, string Value)[] Headers)
{
    /// <summary>Closes the connection without a word.</summary>
    public static StubReply HangUp { get; } = new(0);

    /// <summary>Says nothing more.</summary>
    public static StubReply Silence { get; } = new(-1);

    /// <summary>Nonsense instead of an answer.</summary>
    public static StubReply Garbage { get; } = new(-2);

    /// <summary>Bytes instead of a text.</summary>
    public byte[]? Bytes { get; init; }

    public static StubReply Json(object body, int status = 200) => new(status, JsonSerializer.Serialize(body), ("Content-Type", "application/json"));
}
