namespace SenHub.Documents.Recipients;

/// <summary>How ready a paper is (gate 6). A paper with a required field missing is a draft for the SENCo and is not sent.</summary>
public sealed record Readiness(IReadOnlyList<FieldReadiness> Fields)
{
    /// <summary>A required field is missing.</summary>
    public bool IsDraft => Missing.Any();

    /// <summary>Required fields that are missing, in the paper's order.</summary>
    public IEnumerable<FieldReadiness> Missing => Fields.Where(one => one is { State: FieldState.Missing, Requirement.Required: true });

    /// <summary>Fields that nobody recorded and that the paper can go without.</summary>
    public IEnumerable<FieldReadiness> NotRecorded => Fields.Where(one => one is { State: FieldState.Missing, Requirement.Required: false });

    /// <summary>Fields that are there but old.</summary>
    public IEnumerable<FieldReadiness> Stale => Fields.Where(one => one.State == FieldState.Stale);

    /// <summary>The state of one requirement for a recipient: what they may not see is not applicable, what no file holds is by hand.</summary>
    /// <param name="trouble">Why it is missing; null when it is there.</param>
    public static FieldReadiness Judge(PaperRequirement requirement, IReadOnlySet<PaperField> allowed, string? trouble, string? age = null) =>
        (requirement, trouble, age) switch
        {
            _ when !allowed.Contains(requirement.Field) => new(requirement, FieldState.NotApplicable, "not part of this copy"),
            ({ Source: PaperRequirement.ByHand }, _, _) => new(requirement, FieldState.ByHand),
            (_, { } why, _) => new(requirement, FieldState.Missing, why),
            (_, _, { } since) => new(requirement, FieldState.Stale, since),
            _ => new(requirement, FieldState.Present),
        };
}
