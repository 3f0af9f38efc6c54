namespace SenHub.Adapters.Bus;

/// <summary>A wake-up's handler failed. Holds the kind of fault only: what the handler threw may quote what it was reading, and a broker keeps it.</summary>
internal sealed class WakeUpFailedException(Exception cause) : Exception($"The handler failed with {cause.GetType().Name}.");
