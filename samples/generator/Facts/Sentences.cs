using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Picks sentences of the lists and puts a child's forename in.</summary>
internal static class Sentences
{
    /// <summary>The rows of a list whose first cell is the area.</summary>
    public static IReadOnlyList<string[]> OfArea(string list, string area) => [.. Texts.Rows(list).Where(row => row[0] == area)];

    /// <summary>The sentence about this child.</summary>
    public static string About(Child child, string text) => text.Replace("{name}", child.Forename, StringComparison.Ordinal);

    /// <summary>Throws that depend on the child alone, so that another child's sentences change nothing here.</summary>
    public static Dice DiceFor(int seed, Child child, string purpose) => Dice.For(seed, $"{child.Upn}/{purpose}");
}
