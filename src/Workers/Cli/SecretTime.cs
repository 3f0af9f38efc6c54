using System.Globalization;

namespace SenHub.Workers.Cli;

/// <summary>How long a secret lasts, for people.</summary>
internal static class SecretTime
{
    // From here on it is something to look at: a new secret takes a person and a day.
    private static readonly TimeSpan Soon = TimeSpan.FromDays(21);

    /// <summary>Whether it is something to look at.</summary>
    public static bool EndsSoon(DateTimeOffset? ends, DateTimeOffset now) => ends - now <= Soon;

    /// <summary>In words; empty where nobody knows.</summary>
    public static string Words(DateTimeOffset? ends, DateTimeOffset now) => ends is { } end
        ? string.Create(CultureInfo.InvariantCulture, $", its secret has {Math.Max(0, (int)(end - now).TotalDays)} days left{(EndsSoon(end, now) ? ": make a new one" : "")}")
        : "";
}
