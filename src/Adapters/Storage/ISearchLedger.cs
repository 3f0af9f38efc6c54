using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Finds deliveries that left, or were given up.</summary>
public interface ISearchLedger
{
    /// <summary>Those of a school that meet a search, newest first; at most <see cref="DeliverySought.Most"/>.</summary>
    Task<IReadOnlyList<Delivery>> FindAsync(SchoolNumber school, DeliverySought sought, CancellationToken cancel);
}

/// <summary>What is sought. What is null is not asked about.</summary>
/// <param name="From">Left on this day or later; what never left, decided on it or later.</param>
/// <param name="To">The same for the last day.</param>
/// <param name="Reference">The short reference that people type.</param>
/// <param name="Kind">One of PaperKinds or FormKinds.</param>
/// <param name="Subject">A pupil's short reference.</param>
public sealed record DeliverySought(DateOnly From, DateOnly To, string? Reference = null, string? Kind = null, string? Subject = null)
{
    /// <summary>So many at most: whoever finds more narrows the days.</summary>
    public const int Most = 4000;
}
