using System.Globalization;

namespace SenHub.TestKit;

/// <summary>A clock that stands still.</summary>
public sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public static FixedTime At(string utc) => new(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow() => now;
}
