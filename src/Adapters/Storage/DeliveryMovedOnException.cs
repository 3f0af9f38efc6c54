namespace SenHub.Adapters.Storage;

/// <summary>A delivery left while a step was deciding on it; the step is run again.</summary>
public sealed class DeliveryMovedOnException() : InvalidOperationException("A delivery moved on while the step decided; the step is run again.");
