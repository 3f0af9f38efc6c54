namespace SenHub.Printing.Pdf.Images;

/// <summary>Reads a PNG or a JPEG for a file. What cannot be shown is refused in words, never by an exception.</summary>
internal static class ImageReader
{
    /// <summary>Bytes above which an image is refused.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>The image, or null and why not.</summary>
    /// <param name="mostAcross">Pixels across that are enough; an image with at least twice as many is scaled down where that can be done.</param>
    public static Raster? Read(ReadOnlyMemory<byte> file, int mostAcross, out string why)
    {
        why = "";
        if (file.Length > MostBytes)
            why = "is larger than 32 MB";
        else if (file.Span.StartsWith(PngFile.Signature))
            return ReadPng(file, mostAcross, out why);
        else if (file.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return JpegFile.Read(file.Span, out why);
        else
            why = "is neither a PNG nor a JPEG";

        return null;
    }

    private static Raster? ReadPng(ReadOnlyMemory<byte> file, int mostAcross, out string why)
    {
        if (PngFile.Read(file, out why) is not { } png)
            return null;

        try
        {
            return PngRaster.Make(png, mostAcross);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            why = "is damaged";
            return null;
        }
    }
}
