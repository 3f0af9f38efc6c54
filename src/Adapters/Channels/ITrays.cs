namespace SenHub.Adapters.Channels;

/// <summary>The trays of the hub, for taking away what has lain there long enough.</summary>
public interface ITrays
{
    /// <summary>Which of these deliveries still lie in a tray.</summary>
    IReadOnlyList<Guid> Holding(IReadOnlyList<Guid> deliveries);

    /// <summary>Takes their parcels away; one that is not there is no fault.</summary>
    void Forget(IReadOnlyList<Guid> deliveries);
}
