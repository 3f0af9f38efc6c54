using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>Mails to IT about the hub itself: counts, days and places, no pupil. The period of each names it.</summary>
public static class ItNotices
{
    /// <summary>Starts the period of the morning's one honest line.</summary>
    public const string Heartbeat = "heartbeat ";

    /// <summary>Starts the period of the word that a secret or certificate runs out.</summary>
    public const string Ending = "ending ";

    /// <summary>Starts the period of the word that a way of sending stands still, or goes again.</summary>
    public const string Channel = "channel ";

    /// <summary>Starts the period of the word that no new export came.</summary>
    public const string DataOf = "data of ";

    private static readonly string[] Starts = [Heartbeat, Ending, Channel, DataOf];

    /// <summary>Whether a paper of this kind and period is one.</summary>
    public static bool Is(string kind, string period) => kind == PaperKinds.Faults && Starts.Any(start => period.StartsWith(start, StringComparison.Ordinal));
}
