namespace SenHub.Bench.Filled;

/// <summary>Which cells nobody typed: seeded, and each by its own place, so that another sheet's cells change nothing here.</summary>
/// <param name="required">Of a hundred required cells so many are blank.</param>
/// <param name="optional">Of a hundred optional ones.</param>
internal sealed class Blanks(int seed, int required, int optional)
{
    /// <summary>Nothing is blank.</summary>
    public static Blanks None { get; } = new(0, 0, 0);

    /// <summary>Cells looked at, and blanked.</summary>
    public (int Looked, int Blanked) Required { get; private set; }

    /// <summary>The same of optional ones.</summary>
    public (int Looked, int Blanked) Optional { get; private set; }

    /// <summary>Whether the cell is blank.</summary>
    /// <param name="place">Names the cell and no other.</param>
    public bool Blank(string place, bool isRequired)
    {
        var blank = new Random(seed ^ Hash(place)).Next(100) < (isRequired ? required : optional);
        if (isRequired)
            Required = (Required.Looked + 1, Required.Blanked + (blank ? 1 : 0));
        else
            Optional = (Optional.Looked + 1, Optional.Blanked + (blank ? 1 : 0));
        return blank;
    }

    // FNV-1a: the runtime's own hash of a text differs from run to run.
    private static int Hash(string text)
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var letter in text)
                hash = (hash ^ letter) * 16777619;
            return hash;
        }
    }
}
