using System.Globalization;
using System.Net;

namespace SenHub.Adapters.Channels.Http;

/// <summary>What answers mean that every HTTP channel takes alike, before the point of no return or where the server says that it did not take the request.</summary>
internal static class HttpWords
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    /// <summary>No answer, and nothing can have been delivered.</summary>
    public static Outcome NotReached(HttpEnd end, string who) => end switch
    {
        HttpEnd.Untrusted wrong => new Outcome.Misconfigured($"{who}: {wrong.Why}"),
        HttpEnd.Silence silence => new Outcome.Retry(Soon, $"{who}: {silence.Why}") { Class = RetryClass.Outage },
        _ => throw new ArgumentOutOfRangeException(nameof(end), "An answer is for the channel to judge."),
    };

    /// <summary>429 and 503, which say when to come again, and other 5xx.</summary>
    public static Outcome.Retry Later(HttpEnd.Answer answer, string who) => answer switch
    {
        { RetryAfter: { } wait } => new Outcome.Retry(wait < TimeSpan.FromDays(1) ? wait : TimeSpan.FromDays(1), Why(answer, who)) { Class = RetryClass.Asked },
        { Status: HttpStatusCode.TooManyRequests } => new Outcome.Retry(TimeSpan.FromMinutes(1), Why(answer, who)) { Class = RetryClass.Asked },
        _ => new Outcome.Retry(Soon, Why(answer, who)) { Class = RetryClass.Outage },
    };

    /// <summary>Whether the server asks for patience.</summary>
    public static bool IsLater(HttpEnd.Answer answer) => answer.Status == HttpStatusCode.TooManyRequests || answer.Status == HttpStatusCode.RequestTimeout || (int)answer.Status >= 500;

    /// <summary>What an end says that no channel has words of its own for, at a look.</summary>
    public static string AtLook(HttpEnd? end, string who) => end switch
    {
        HttpEnd.Answer answer => Why(answer, who),
        HttpEnd.Untrusted wrong => wrong.Why,
        HttpEnd.Silence silence => silence.Why,
        _ => "it cannot be told",
    };

    /// <summary>Who answered with what; never the server's own words, which may quote the address.</summary>
    public static string Why(HttpEnd.Answer answer, string who) => string.Create(CultureInfo.InvariantCulture, $"{who} answered {(int)answer.Status}");

    /// <summary>An address that a secret may travel to: https, or this machine.</summary>
    public static bool IsSafe(Uri? address) =>
        address is { IsAbsoluteUri: true, Query: "", Fragment: "", UserInfo: "" } && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true });
}
