using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SenHub.Adapters.Observe;

namespace SenHub.Workers.Observe;

/// <summary>Adds up what <see cref="Counters"/> tell, from the moment the service begins.</summary>
internal sealed class Tally : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<(string Name, string Labels), Sum> sums = new();

    public Tally()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == Counters.Meter)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
    }

    /// <summary>The numbers so far.</summary>
    public IEnumerable<MetricSample> Samples =>
        from family in HubMetrics.All
        from sum in sums
        where sum.Key.Name == family.Name
        orderby sum.Key.Labels
        from sample in sum.Value.Of(family)
        select sample;

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var values = new string[tags.Length];
        for (var tag = 0; tag < tags.Length; tag++)
            values[tag] = tags[tag].Value as string ?? "";
        sums.GetOrAdd((instrument.Name, string.Join('\n', values)), _ => new Sum(values)).Add(value);
    }

    private sealed class Sum(string[] labels)
    {
        private readonly Lock guard = new();
        private double total;
        private long count;

        public void Add(double value)
        {
            lock (guard)
                (total, count) = (total + value, count + 1);
        }

        public IReadOnlyList<MetricSample> Of(MetricFamily family)
        {
            lock (guard)
                return family.Kind == MetricKind.Summary ? [new(family, total, labels, "_sum"), new(family, count, labels, "_count")] : [new(family, total, labels)];
        }
    }
}
