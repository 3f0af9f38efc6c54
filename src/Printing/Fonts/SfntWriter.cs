using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace SenHub.Printing.Fonts;

/// <summary>Puts tables together into a TrueType file with its checksums (OpenType 1.9, "Font File").</summary>
internal static class SfntWriter
{
    private const int TableEntry = 16, ChecksumAdjustment = 8;

    /// <param name="tables">In the order of their tags. The checksum adjustment in "head" is set to nought.</param>
    /// <returns>The file, in an array of the shared pool that the caller gives back.</returns>
    public static ArraySegment<byte> Write(IReadOnlyList<(string Tag, ArraySegment<byte> Table)> tables)
    {
        BinaryPrimitives.WriteUInt32BigEndian(tables.First(t => t.Tag == "head").Table.AsSpan(ChecksumAdjustment), 0);
        var offset = 12 + (TableEntry * tables.Count);
        var length = offset + tables.Sum(t => Padded(t.Table));
        var whole = new ArraySegment<byte>(ArrayPool<byte>.Shared.Rent(length), 0, length);
        var file = whole.AsSpan();
        file.Clear();
        WriteHeader(file, tables.Count);
        int entry = 12, head = 0;
        foreach (var (tag, table) in tables)
        {
            table.AsSpan().CopyTo(file[offset..]);
            Encoding.ASCII.GetBytes(tag, file[entry..]);
            BinaryPrimitives.WriteUInt32BigEndian(file[(entry + 4)..], Sum(file.Slice(offset, Padded(table))));
            BinaryPrimitives.WriteInt32BigEndian(file[(entry + 8)..], offset);
            BinaryPrimitives.WriteInt32BigEndian(file[(entry + 12)..], table.Count);
            head = tag == "head" ? offset : head;
            offset += Padded(table);
            entry += TableEntry;
        }

        var adjustment = unchecked(0xB1B0AFBAu - Sum(file));
        BinaryPrimitives.WriteUInt32BigEndian(file[(head + ChecksumAdjustment)..], adjustment);
        return whole;
    }

    private static void WriteHeader(Span<byte> file, int tables)
    {
        var power = BitOperations.Log2((uint)tables);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((16 * tables) - (16 << power)));
    }

    private static int Padded(ArraySegment<byte> table) => (table.Count + 3) & ~3;

    // The sum wraps by definition.
    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));

        return sum;
    }
}
