namespace SenHub.Domain.Deliveries;

/// <summary>When the ledger tries a send again that may still go through: within the hour at first, then six times a day, for five days (RFC 5321, 4.5.4.1 asks for four to five). A weekend's outage loses nothing; after that a person is told.</summary>
public static class RetrySchedule
{
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);
    private static readonly TimeSpan Later = TimeSpan.FromHours(4);

    private static readonly TimeSpan[] First =
        [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(2)];

    /// <summary>How long a send is tried before it is given up.</summary>
    public static TimeSpan Span { get; } = TimeSpan.FromDays(5);

    /// <summary>So many tries in a row have failed that it is no passing moment any more: about four hours of trying.</summary>
    public static int NoPassingMoment => First.Length;

    /// <summary>The pause after so many tries; null when it is given up.</summary>
    /// <param name="tries">Tries that failed, this one among them.</param>
    /// <param name="asked">How long the other side asked to wait; believed up to a day.</param>
    public static TimeSpan? Pause(int tries, TimeSpan asked)
    {
        if (tries < 1 || At(tries) > Span)
            return null;
        var pause = tries <= First.Length ? First[tries - 1] : Later;
        var wanted = asked < LongestAsked ? asked : LongestAsked;
        return wanted > pause ? wanted : pause;
    }

    // How long after the first try the next one would be, by the schedule alone.
    private static TimeSpan At(int tries) =>
        First.Take(tries).Aggregate(TimeSpan.Zero, (sum, pause) => sum + pause) + (Math.Max(0, tries - First.Length) * Later);
}
