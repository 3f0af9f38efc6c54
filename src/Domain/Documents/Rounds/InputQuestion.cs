namespace SenHub.Domain.Documents.Rounds;

/// <summary>One question of a round: the heading of a column of the teacher's sheet.</summary>
/// <param name="Words">The question; at most <see cref="RoundKinds.LongestQuestion"/> characters.</param>
/// <param name="Choices">What may be chosen; empty where a sentence is asked for.</param>
public sealed record InputQuestion(string Words, IReadOnlyList<string> Choices)
{
    /// <summary>Two are the same question when they say the same.</summary>
    public bool Equals(InputQuestion? other) => other is not null && Words == other.Words && Choices.SequenceEqual(other.Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => Words.GetHashCode(StringComparison.Ordinal);
}
