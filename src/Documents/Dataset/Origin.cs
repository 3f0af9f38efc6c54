using SenHub.Domain;

namespace SenHub.Documents.Dataset;

/// <summary>Where one statement comes from.</summary>
/// <param name="On">The day it was said, tested or written; null when the source gives none.</param>
/// <param name="Row">The row it stands in, for the school's own copies.</param>
/// <param name="By">Who said it.</param>
public sealed record Origin(DateOnly? On = null, Place? Row = null, string? By = null);

/// <summary>What a field says of one pupil, and where it comes from.</summary>
public sealed record Answer(Content Says, IReadOnlyList<Origin> From)
{
    /// <summary>Why it cannot be used as it is: two facts contradict each other; null when nothing does.</summary>
    public string? Doubt { get; init; }

    /// <summary>The newest day among its sources.</summary>
    public DateOnly? NewestOn => From.Max(origin => origin.On);
}
