using System.Diagnostics;
using System.Diagnostics.Metrics;
using SenHub.Adapters.Channels;
using SenHub.Contracts;
using SenHub.Domain.Import;

namespace SenHub.Workers.Observe;

/// <summary>What this process counts while it works. Labels are schools, stages and codes, never a pupil.</summary>
internal static class Counters
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "SenHub";

    private static readonly Meter Hub = new(Meter);
    private static readonly Counter<long> Papers = Hub.CreateCounter<long>(HubMetrics.PapersMade.Name);
    private static readonly Counter<long> Sends = Hub.CreateCounter<long>(HubMetrics.Sends.Name);
    private static readonly Counter<long> Failures = Hub.CreateCounter<long>(HubMetrics.StepFailures.Name);
    private static readonly Histogram<double> Steps = Hub.CreateHistogram<double>(HubMetrics.StepSeconds.Name);

    /// <summary>A paper was printed.</summary>
    public static void Made(SchoolNumber school) => Papers.Add(1, new KeyValuePair<string, object?>("school", school.ToString()));

    /// <summary>A send came to an outcome: accepted, rejected, retry, misconfigured or unknown.</summary>
    public static void Sent(SchoolNumber school, Outcome outcome) => Ended(school, outcome.GetType().Name.ToLowerInvariant());

    /// <summary>The last look before a send held a delivery.</summary>
    public static void Held(SchoolNumber school) => Ended(school, "held");

    /// <summary>A step failed and is tried again, or was given up.</summary>
    public static void Failed(Stage stage, Exception exception) =>
        Failures.Add(1, new KeyValuePair<string, object?>("stage", Word(stage)), new KeyValuePair<string, object?>("reason", exception.GetType().Name));

    /// <summary>A step ran since a moment of <see cref="Stopwatch.GetTimestamp"/>, whatever came of it.</summary>
    public static void Ran(Stage stage, long since) =>
        Steps.Record(Stopwatch.GetElapsedTime(since).TotalSeconds, new KeyValuePair<string, object?>("stage", Word(stage)));

    /// <summary>A stage as a label.</summary>
    public static string Word(Stage stage) => stage.ToString().ToLowerInvariant();

    private static void Ended(SchoolNumber school, string outcome) =>
        Sends.Add(1, new KeyValuePair<string, object?>("school", school.ToString()), new KeyValuePair<string, object?>("outcome", outcome));
}
