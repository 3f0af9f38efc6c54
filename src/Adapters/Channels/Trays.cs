namespace SenHub.Adapters.Channels;

/// <summary>The trays as folders.</summary>
internal sealed class Trays(IReadOnlyList<Tray> trays) : ITrays
{
    public IReadOnlyList<Guid> Holding(IReadOnlyList<Guid> deliveries) => [.. deliveries.Where(delivery => trays.Any(tray => tray.Holds(delivery)))];

    public void Forget(IReadOnlyList<Guid> deliveries)
    {
        foreach (var place in deliveries.SelectMany(delivery => trays.Where(tray => tray.Holds(delivery)).Select(tray => tray.PlaceOf(delivery))))
            Tray.Discard(place);
    }
}
