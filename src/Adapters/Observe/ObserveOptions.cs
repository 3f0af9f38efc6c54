namespace SenHub.Adapters.Observe;

/// <summary>Where the hub's traces go. Off unless an address is set.</summary>
public sealed class ObserveOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Observe";

    /// <summary>Address of an OpenTelemetry collector that takes OTLP over HTTP, for example http://127.0.0.1:4318; null for no traces.</summary>
    public string? Otlp { get; set; }
}
