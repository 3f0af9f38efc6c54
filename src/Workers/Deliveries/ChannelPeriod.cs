namespace SenHub.Workers.Deliveries;

/// <summary>The period of alerts about channels: the incident, and which of its two edges.</summary>
internal static class ChannelPeriod
{
    private const string Start = "channel ";

    /// <summary>The period.</summary>
    public static string Of(Guid incident, bool isOver) => $"{Start}{incident:N}{(isOver ? " over" : "")}";

    /// <summary>Whether a delivery's period is one.</summary>
    public static bool Is(string period) => period.StartsWith(Start, StringComparison.Ordinal);
}
