using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Deliveries;

/// <summary>The period of alerts about channels: the incident, and which of its two edges.</summary>
internal static class ChannelPeriod
{
    /// <summary>The period.</summary>
    public static string Of(Guid incident, bool isOver) => $"{ItNotices.Channel}{incident:N}{(isOver ? " over" : "")}";

    /// <summary>Whether a delivery's period is one.</summary>
    public static bool Is(string period) => period.StartsWith(ItNotices.Channel, StringComparison.Ordinal);
}
