using System.Buffers.Binary;
using System.Text;

namespace SenHub.Printing.Fonts;

/// <summary>The tables of a TrueType file and the big-endian numbers in them (OpenType 1.9, "Font File").</summary>
internal sealed class Sfnt
{
    private readonly Dictionary<string, (int Start, int Length)> tables = [];

    public Sfnt(byte[] bytes)
    {
        Bytes = bytes;
        var count = U16(4);
        for (var i = 0; i < count; i++)
        {
            var entry = 12 + (16 * i);
            tables[Tag(entry)] = ((int)U32(entry + 8), (int)U32(entry + 12));
        }
    }

    public byte[] Bytes { get; }

    public bool Has(string table) => tables.ContainsKey(table);

    /// <summary>Where a table starts; a face of ours without it is a bug of the build.</summary>
    public int Start(string table) => tables[table].Start;

    public ArraySegment<byte> Table(string table) => new(Bytes, tables[table].Start, tables[table].Length);

    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(at));

    public int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(Bytes.AsSpan(at));

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Bytes.AsSpan(at));

    public string Tag(int at) => Encoding.ASCII.GetString(Bytes, at, 4);
}
