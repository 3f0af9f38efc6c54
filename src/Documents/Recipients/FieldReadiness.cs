namespace SenHub.Documents.Recipients;

/// <summary>One field of one paper: what was asked for and whether it is there.</summary>
/// <param name="Note">Why it is missing or not applicable, or how old it is; empty when there is nothing to add.</param>
public sealed record FieldReadiness(PaperRequirement Requirement, FieldState State, string Note = "")
{
    /// <summary>The field in one line for a front page.</summary>
    public string Line => Note.Length == 0 ? $"{Requirement.Name} ({Requirement.Source})" : $"{Requirement.Name}: {Note} ({Requirement.Source})";
}
