namespace SenHub.Domain.Retention;

/// <summary>How long one sort of content is kept.</summary>
/// <param name="Setting">Where the days stand in senhub.yaml; null where the span is fixed.</param>
/// <param name="What">What goes, in words.</param>
/// <param name="From">The day from which is counted.</param>
/// <param name="Why">Why so long, and not longer.</param>
public sealed record RetentionRule(string? Setting, string What, int Days, string From, string Why);
