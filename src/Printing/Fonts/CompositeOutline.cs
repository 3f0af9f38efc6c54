using System.Buffers.Binary;

namespace SenHub.Printing.Fonts;

/// <summary>Composite glyphs: writing our own, and finding the parts of the face's (OpenType 1.9, "glyf").</summary>
internal static class CompositeOutline
{
    private const int WordArguments = 1, OffsetArguments = 2, OneScale = 8, More = 0x20, TwoScales = 0x40, Matrix = 0x80;
    private const int HeaderLength = 10;

    /// <summary>Puts outlines together; empty where none has ink.</summary>
    /// <param name="parts">Place in the subset, offsets in font units, and the outline itself.</param>
    public static byte[] Write(IReadOnlyList<(int Place, int Dx, int Dy, ArraySegment<byte> Outline)> parts)
    {
        var inked = parts.Where(part => part.Outline.Count > 0).ToList();
        if (inked.Count == 0)
            return [];

        var composite = new byte[HeaderLength + (8 * inked.Count)];
        Put(composite, 0, -1);
        Put(composite, 2, inked.Min(p => Read(p.Outline, 2) + p.Dx));
        Put(composite, 4, inked.Min(p => Read(p.Outline, 4) + p.Dy));
        Put(composite, 6, inked.Max(p => Read(p.Outline, 6) + p.Dx));
        Put(composite, 8, inked.Max(p => Read(p.Outline, 8) + p.Dy));
        for (var i = 0; i < inked.Count; i++)
        {
            var at = HeaderLength + (8 * i);
            Put(composite, at, WordArguments | OffsetArguments | (i + 1 < inked.Count ? More : 0));
            Put(composite, at + 2, inked[i].Place);
            Put(composite, at + 4, inked[i].Dx);
            Put(composite, at + 6, inked[i].Dy);
        }

        return composite;
    }

    /// <summary>True where the outline is made of others.</summary>
    public static bool IsComposite(ArraySegment<byte> outline) => outline.Count > 0 && Read(outline, 0) < 0;

    /// <summary>Where in an outline the numbers of its parts stand; none in a simple outline.</summary>
    public static IEnumerable<int> PartsOf(ArraySegment<byte> outline)
    {
        if (!IsComposite(outline))
            yield break;

        var at = HeaderLength;
        while (true)
        {
            var flags = Read(outline, at);
            yield return at + 2;
            if ((flags & More) == 0)
                yield break;

            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ScaleLength(flags);
        }
    }

    /// <summary>Left edge of the ink, in font units.</summary>
    public static int LeftOf(ArraySegment<byte> outline) => outline.Count == 0 ? 0 : Read(outline, 2);

    private static int ScaleLength(int flags) => (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;

    private static int Read(ArraySegment<byte> outline, int at) => BinaryPrimitives.ReadInt16BigEndian(outline.AsSpan(at));

    private static void Put(byte[] outline, int at, int value) => BinaryPrimitives.WriteInt16BigEndian(outline.AsSpan(at), (short)value);
}
