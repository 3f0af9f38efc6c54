using System.Buffers.Binary;

namespace SenHub.Printing.Fonts;

/// <summary>The glyphs of a subset: .notdef, then one for each shape, then the parts they need.</summary>
internal sealed class SubsetGlyphs
{
    private readonly FontFace face;
    private readonly Dictionary<int, int> placeOf = [];
    private readonly List<ArraySegment<byte>> outlines = [];
    private readonly List<int> advances = [];

    public SubsetGlyphs(FontFace face, IReadOnlyList<Shape> shapes)
    {
        this.face = face;
        Copy(0);
        foreach (var shape in shapes)
        {
            if (shape.IsWhole)
                placeOf.TryAdd(shape.Parts[0].Glyph, outlines.Count);

            outlines.Add(ArraySegment<byte>.Empty);
            advances.Add(shape.Advance);
        }

        for (var i = 0; i < shapes.Count; i++)
            outlines[i + 1] = shapes[i].IsWhole ? OutlineOf(shapes[i].Parts[0].Glyph) : Compose(shapes[i]);

        for (var i = 0; i < outlines.Count; i++)
            RenumberParts(outlines[i], own: i > 0 && i <= shapes.Count && !shapes[i - 1].IsWhole);
    }

    public IReadOnlyList<ArraySegment<byte>> Outlines => outlines;

    /// <summary>Font units.</summary>
    public IReadOnlyList<int> Advances => advances;

    /// <summary>Most parts in one glyph: what maxp must say.</summary>
    public int MostParts { get; private set; } = 1;

    private byte[] Compose(Shape shape)
    {
        if (shape.Parts is [{ Glyph: 0 }])
            return Box(shape.Advance);

        MostParts = Math.Max(MostParts, shape.Parts.Count);
        return CompositeOutline.Write([.. shape.Parts.Select(part =>
        {
            var place = PlaceOf(part.Glyph);
            return (place, part.Dx, part.Dy, part.Glyph == 0 ? outlines[place] : OutlineOf(part.Glyph));
        })]);
    }

    // Part 0 is the box; the real glyph 0, .notdef, is never referenced.
    private int PlaceOf(int glyph) => placeOf.TryGetValue(glyph, out var place) ? place : placeOf[glyph] = Copy(glyph);

    private int Copy(int glyph)
    {
        var isBox = glyph == 0 && outlines.Count > 0;
        outlines.Add(isBox ? Box(face.Metrics.UnitsPerEm * 6 / 10) : OutlineOf(glyph));
        advances.Add(face.AdvanceOf(glyph));
        return outlines.Count - 1;
    }

    private byte[] Box(int advance) => BoxOutline.Write(advance, face.Metrics.CapHeight);

    // A copy where its parts will be renumbered; most outlines are simple and stay where the face holds them.
    private ArraySegment<byte> OutlineOf(int glyph)
    {
        var outline = face.Outlines.OutlineOf(glyph);
        return CompositeOutline.IsComposite(outline) ? outline.ToArray() : outline;
    }

    private void RenumberParts(ArraySegment<byte> outline, bool own)
    {
        if (own || !CompositeOutline.IsComposite(outline))
            return;

        foreach (var at in CompositeOutline.PartsOf(outline))
        {
            var part = outline.AsSpan(at);
            BinaryPrimitives.WriteUInt16BigEndian(part, (ushort)PlaceOf(BinaryPrimitives.ReadUInt16BigEndian(part)));
        }
    }
}
