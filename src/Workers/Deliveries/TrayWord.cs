using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Deliveries;

/// <summary>A person's word that a paper from the tray was handed in.</summary>
internal static class TrayWord
{
    /// <summary>Letters a recipient's reference may have.</summary>
    public const int Longest = 80;

    /// <summary>Whether it lies in a tray.</summary>
    public static bool MayBeSaid(Delivery delivery) => delivery.State == DeliveryState.HandedOver && Routes.IsTray(delivery.Recipient.Route);

    /// <summary>The recipient's reference as kept: one line; null where it is none.</summary>
    public static string? Tidy(string? typed) => typed?.Trim() is { Length: > 0 and <= Longest } tidy && !tidy.Any(char.IsControl) ? tidy : null;

    /// <summary>The delivery after it.</summary>
    public static Delivery Submitted(Delivery seen, string theirs, string who) => seen with { ProviderId = theirs, Note = $"submitted by {who}" };
}
