using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SenHub.Adapters.Observe;

/// <summary>Hands traces to a collector over OTLP, beside the work: what the collector does not take in time is dropped, and nothing waits for it.</summary>
internal sealed class TraceExport(IOptions<ObserveOptions> options, string sources, string version) : IHostedService, IDisposable
{
    // A collector that is silent keeps one thread of the exporter waiting this long, and the hub's end too.
    private const int PatienceMilliseconds = 3000;

    private TracerProvider? provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Otlp is not { } collector)
            return Task.CompletedTask;
        // Recipients' servers are told nothing of the hub's own ids.
        DistributedContextPropagator.Current = DistributedContextPropagator.CreateNoOutputPropagator();
        provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(sources)
            .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddService("senhub", serviceVersion: version, serviceInstanceId: FormattableString.Invariant($"{Environment.MachineName}-{Environment.ProcessId}")))
            .AddOtlpExporter(exporter =>
            {
                exporter.Endpoint = new Uri(new Uri(collector.TrimEnd('/') + "/"), "v1/traces");
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                exporter.TimeoutMilliseconds = PatienceMilliseconds;
            })
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        provider?.Shutdown(PatienceMilliseconds);
        return Task.CompletedTask;
    }

    public void Dispose() => provider?.Dispose();
}
