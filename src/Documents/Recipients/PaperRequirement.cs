namespace SenHub.Documents.Recipients;

/// <summary>A field that a kind of paper asks for, and where it comes from (SD-F1).</summary>
/// <param name="Name">As the front page names it.</param>
/// <param name="Source">File, sheet and column, or "by hand".</param>
/// <param name="Required">Without it the paper stays a draft.</param>
/// <param name="Field">The part of the paper it belongs to; a recipient who may not see that part does not need it.</param>
public sealed record PaperRequirement(string Name, string Source, bool Required, PaperField Field)
{
    /// <summary>The source of what no file holds.</summary>
    public const string ByHand = "by hand";
}
