namespace SenHub.Adapters.Channels;

/// <summary>Somebody's turn at an endpoint, from before a parcel is packed until it is sent. Given back by disposing, once.</summary>
/// <param name="comeBackAfter">As the property.</param>
/// <param name="held">What is given back; null where there is nothing to give.</param>
public sealed class Turn(TimeSpan? comeBackAfter, IDisposable? held = null) : IDisposable
{
    /// <summary>A turn where nobody has to wait.</summary>
    public static Turn Free { get; } = new(null);

    /// <summary>When to ask again; null for whoever has a turn.</summary>
    public TimeSpan? ComeBackAfter { get; } = comeBackAfter;

    /// <inheritdoc />
    public void Dispose() => held?.Dispose();
}
