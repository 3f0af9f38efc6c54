namespace SenHub.Domain.Deliveries;

/// <summary>Something that the hub needs and that runs out on a day: a secret, a key, a certificate.</summary>
/// <param name="What">In words, with its place in the settings; no secret, no pupil.</param>
/// <param name="On">The last day on which it is good.</param>
public sealed record Ending(string What, DateOnly On);
