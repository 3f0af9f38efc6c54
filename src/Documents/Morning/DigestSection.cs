using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>One part of a page.</summary>
/// <param name="Count">Of the whole part, on both pages.</param>
/// <param name="Lines">Those of this page.</param>
public sealed record DigestSection(DigestPart Part, int Count, IReadOnlyList<DigestLine> Lines);
