using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Endings;

/// <summary>What the settings name that runs out: certificates in files, secrets and keys with a day, the server that stands before the hub's own claims.</summary>
public interface IEndings
{
    /// <summary>All of it, as it is now. What cannot be read or reached is left out: other checks say so.</summary>
    Task<IReadOnlyList<Ending>> LookAsync(CancellationToken cancel);
}
