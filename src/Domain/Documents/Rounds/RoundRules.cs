namespace SenHub.Domain.Documents.Rounds;

/// <summary>How a school asks its teachers.</summary>
public sealed record RoundRules
{
    /// <summary>As the hub does unless the school says otherwise.</summary>
    public static RoundRules Default { get; } = new();

    /// <summary>Whether the hub asks at all; what was asked before is still read.</summary>
    public bool Asks { get; init; } = true;

    /// <summary>The school's own questions by kind; a kind that is not named here keeps its own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<InputQuestion>> Own { get; init; } = new Dictionary<string, IReadOnlyList<InputQuestion>>();

    /// <summary>The questions of a kind.</summary>
    public IReadOnlyList<InputQuestion> QuestionsOf(RoundKind kind) => Own.GetValueOrDefault(kind.Name) is { Count: > 0 } own ? own : kind.Questions;
}
