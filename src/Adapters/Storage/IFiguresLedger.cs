using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The ledger in numbers, for whoever watches the hub: counts, ages and codes, never a pupil.</summary>
public interface IFiguresLedger
{
    /// <summary>The numbers as they stand.</summary>
    /// <param name="schools">Whose deliveries and nights are counted; work is counted for all.</param>
    Task<Figures> ReadAsync(IReadOnlyCollection<SchoolNumber> schools, CancellationToken cancel);

    /// <summary>How many deliveries of a school were decided from a moment on, by the state in which they are now.</summary>
    Task<IReadOnlyDictionary<DeliveryState, int>> DecidedSinceAsync(SchoolNumber school, DateTimeOffset from, CancellationToken cancel);
}
