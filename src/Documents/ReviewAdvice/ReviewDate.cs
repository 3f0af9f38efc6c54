using SenHub.Domain.Reviews;

namespace SenHub.Documents.ReviewAdvice;

/// <summary>One date of the review with its rule and owner (rules.md, section 2.1).</summary>
/// <param name="Step">In words.</param>
/// <param name="RuleId">For example AR-06; null for the booked meeting itself.</param>
/// <param name="Source">Act, regulation or Code paragraph.</param>
/// <param name="Done">The step is recorded as taken.</param>
public sealed record ReviewDate(string Step, DateOnly LastDay, string? RuleId, DutyOwner Owner, string? Source, bool Done);
