using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Something that stands, or stood, in the way of a whole channel of a school.</summary>
/// <param name="Why">In words without a pupil or an address.</param>
/// <param name="OverAt">When a send went through again; null while it stands.</param>
public sealed record Incident(Guid Id, SchoolNumber School, string Route, string Why, DateTimeOffset BeganAt, DateTimeOffset? OverAt);
