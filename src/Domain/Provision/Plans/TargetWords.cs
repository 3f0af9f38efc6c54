namespace SenHub.Domain.Provision.Plans;

/// <summary>Compares targets as people type them twice: casing, blanks and punctuation apart.</summary>
public static class TargetWords
{
    // Four words in five: "Reads 40 words at sight" and "Reads forty words at sight." are not one target, the same with another comma is.
    private const int Shared = 4;

    private const int Of = 5;

    /// <summary>The same words.</summary>
    public static bool Same(string one, string other) => Words(one).SequenceEqual(Words(other));

    /// <summary>Nearly the same words, and the same figures: a target that asks for more is another target.</summary>
    public static bool Alike(string one, string other)
    {
        var (left, right) = (Words(one).ToHashSet(), Words(other).ToHashSet());
        var figures = left.Where(HasFigure).ToHashSet();
        return left.Count > 0 && figures.SetEquals(right.Where(HasFigure))
            && left.Intersect(right).Count() * Of >= left.Union(right).Count() * Shared;
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool HasFigure(string word) => word.Any(char.IsDigit);
}
