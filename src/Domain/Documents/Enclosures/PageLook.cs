namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What came of looking into a file.</summary>
/// <param name="Pages">Its pages; null where they cannot be counted.</param>
/// <param name="Text">Its words; null where nobody but a person can read them.</param>
/// <param name="Trouble">Why it cannot be used at all, with what to do, in two sentences; null where it can.</param>
public sealed record PageLook(int? Pages, string? Text = null, string? Trouble = null);
