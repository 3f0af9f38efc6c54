using SenHub.Printing.Fonts;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Pdf;

/// <summary>
/// The part of a face that one document uses. Each pair of shape and text has its own code, so that the text can always
/// be read back; code 0 is .notdef and never used.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, string name)
{
    private readonly Dictionary<(int Glyph, int CodePoint), int> codes = [];
    private readonly Dictionary<Compound, int> compounds = [];
    private readonly List<Shape> shapes = [];

    public FontFace Face { get; } = face;

    /// <summary>Name among the page's resources.</summary>
    public string Name { get; } = name;

    /// <summary>What codes 1, 2, … draw and say.</summary>
    public IReadOnlyList<Shape> Shapes => shapes;

    public int CodeOf(Cluster cluster)
    {
        if (cluster.Compound is { } compound)
            return compounds.TryGetValue(compound, out var known) ? known : compounds[compound] = Add(cluster);

        var key = (cluster.Glyph, cluster.CodePoint);
        return codes.TryGetValue(key, out var code) ? code : codes[key] = Add(cluster);
    }

    /// <summary>Font units to the next glyph as the font itself says.</summary>
    public int AdvanceOf(int code) => shapes[code - 1].Advance;

    private int Add(Cluster cluster)
    {
        shapes.Add(ShapeOf(cluster));
        return shapes.Count;
    }

    private Shape ShapeOf(Cluster cluster) => cluster.Compound is { } compound
        ? new(compound.Parts, compound.Advance, compound.Text)
        : new(
            [new Component(cluster.Glyph, 0, 0)],
            cluster.Glyph == 0 ? cluster.Advance : Face.AdvanceOf(cluster.Glyph),
            char.ConvertFromUtf32(cluster.CodePoint));
}
