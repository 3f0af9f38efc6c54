namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Why bytes are no workbook that can be read.</summary>
internal enum BookTrouble
{
    /// <summary>Larger, or unpacking to more, than is taken.</summary>
    TooLarge,

    /// <summary>A password, or the form of before 2007.</summary>
    Protected,

    /// <summary>Not a whole .xlsx.</summary>
    Unreadable,
}

/// <summary>Bytes that came from somebody, as rows or as what is wrong with them. Never throws for what they hold.</summary>
internal static class RawBook
{
    /// <summary>Every sheet that people can see; null with the trouble.</summary>
    /// <param name="largest">Bytes that the file may have.</param>
    /// <param name="mostUnpacked">Bytes that it may unpack to.</param>
    public static RawWorkbook? Read(byte[] bytes, out BookTrouble trouble, long largest = XlsxBounds.LargestFile, long mostUnpacked = XlsxBounds.LargestUnpacked)
    {
        trouble = BookTrouble.TooLarge;
        if (bytes.Length > largest)
            return null;
        trouble = BookTrouble.Protected;
        if (IsOldOrProtected(bytes))
            return null;
        using var stream = new MemoryStream(bytes, writable: false);
        try
        {
            trouble = BookTrouble.TooLarge;
            return XlsxBounds.AreKept(stream, mostUnpacked) ? XlsxReader.Read(stream) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // ExcelDataReader names no exceptions of its own for damaged parts: any of them means a damaged file.
            trouble = BookTrouble.Unreadable;
            return null;
        }
    }

    // Excel wraps encrypted workbooks, and wrote all before 2007, in a compound file.
    private static bool IsOldOrProtected(byte[] bytes) => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
}
