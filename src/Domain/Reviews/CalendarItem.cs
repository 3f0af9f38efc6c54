namespace SenHub.Domain.Reviews;

/// <summary>One all-day entry of the digest's calendar file, without a name.</summary>
/// <param name="Uid">The same as long as the due item is the same.</param>
/// <param name="Sequence">Grows with each change (RFC 5545, 3.8.7.4).</param>
/// <param name="Hash">Of day and summary, to see a change.</param>
/// <param name="On">The staff target.</param>
/// <param name="Cancelled">The due item fell away; kept for a while so that it can come back with a higher sequence.</param>
public sealed record CalendarItem(string Uid, int Sequence, string Hash, DateOnly On, string Summary, bool Cancelled);
