namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>The checksum of zip files (ISO 3309, polynomial EDB88320 reflected). A flipped bit on a disk must not become another date.</summary>
internal static class Crc32
{
    /// <summary>Before the first byte.</summary>
    public const uint Start = 0xFFFF_FFFF;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>After these bytes, too.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            sum = (sum >> 8) ^ Table[(sum & 0xFF) ^ value];
        return sum;
    }

    /// <summary>The checksum.</summary>
    public static uint End(uint sum) => ~sum;

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 1 ? (entry >> 1) ^ 0xEDB8_8320 : entry >> 1;
        return entry;
    }
}
