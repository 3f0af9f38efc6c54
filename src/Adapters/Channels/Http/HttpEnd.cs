using System.Net;
using System.Text.Json;

namespace SenHub.Adapters.Channels.Http;

/// <summary>How one request ended.</summary>
internal abstract record HttpEnd
{
    private HttpEnd()
    {
    }

    /// <summary>An answer, whatever it says.</summary>
    /// <param name="Json">Its body where it is JSON.</param>
    /// <param name="RetryAfter">When to come again, where it says so.</param>
    public sealed record Answer(HttpStatusCode Status, JsonElement? Json, TimeSpan? RetryAfter) : HttpEnd
    {
        /// <summary>Where it says a new thing is.</summary>
        public Uri? Location { get; init; }

        /// <summary>Its body as it came, where that was asked for.</summary>
        public ReadOnlyMemory<byte>? Bytes { get; init; }

        /// <summary>2xx.</summary>
        public bool IsGood => (int)Status is >= 200 and < 300;

        /// <summary>A text of its body by path; null where there is none.</summary>
        public string? Text(params IEnumerable<string> path)
        {
            if (Json is not { } here)
                return null;
            foreach (var name in path)
            {
                if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(name, out here))
                    return null;
            }

            return here.ValueKind == JsonValueKind.String ? here.GetString() : null;
        }
    }

    /// <summary>The server's certificate was refused, or it speaks no TLS 1.2.</summary>
    public sealed record Untrusted(string Why) : HttpEnd;

    /// <summary>No connection, a broken one, or silence.</summary>
    public sealed record Silence(string Why) : HttpEnd;
}
