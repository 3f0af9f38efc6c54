using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>One part of the page.</summary>
/// <param name="Count">Of the whole part, those on the second page too.</param>
public sealed record DigestSection(DigestPart Part, int Count, IReadOnlyList<DigestLine> Lines);
