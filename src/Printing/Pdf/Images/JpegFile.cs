using System.Buffers.Binary;
using System.Globalization;

namespace SenHub.Printing.Pdf.Images;

/// <summary>
/// Takes a JPEG as it is, without decoding it (ITU-T T.81, annex B). What only tells about the picture is left out: where
/// and with what it was taken does not belong into a paper about a child. How it was held is kept.
/// </summary>
internal static class JpegFile
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, Exif = 0xE1, Adobe = 0xEE, FirstApplication = 0xE0, LastApplication = 0xEF, Comment = 0xFE;

    /// <summary>The image, or null and why not.</summary>
    public static Raster? Read(ReadOnlySpan<byte> file, out string why)
    {
        why = "is damaged";
        using var kept = new MemoryStream(file.Length);
        kept.Write([0xFF, Start]);
        var (frame, turn, scanned) = (default(Frame), Turn.None, false);
        for (var at = 2; at + 4 <= file.Length || (at + 2 <= file.Length && file[at + 1] == End);)
        {
            if (file[at] != 0xFF)
                return null;

            var marker = file[at + 1];
            if (marker == End)
                return scanned && frame.Width > 0 ? Finished(kept, frame, turn, out why) : null;

            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || length > file.Length - at - 2)
                return null;

            var body = file.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                frame = FrameOf(marker, body);
            else if (marker == Exif)
                turn = ExifTurn.Of(body);

            if (marker is Adobe or not ((>= FirstApplication and <= LastApplication) or Comment))
                kept.Write(file.Slice(at, length + 2));

            at += length + 2;
            if (marker != Scan)
                continue;

            scanned = true;
            var end = EndOfScan(file, at);
            kept.Write(file[at..end]);
            at = end;
        }

        return null;
    }

    private static Raster? Finished(MemoryStream kept, Frame frame, Turn turn, out string why)
    {
        why = frame.Channels == 4 ? "is in the colours of a press (CMYK): save it in RGB"
            : !frame.IsShown || frame.Channels is not (1 or 3) ? "is a JPEG of a kind that PDF does not know"
            : "";
        if (why.Length > 0)
            return null;

        kept.Write([0xFF, End]);
        var dictionary = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XObject/Subtype/Image/Width {frame.Width}/Height {frame.Height}/ColorSpace/{(frame.Channels == 1 ? "DeviceGray" : "DeviceRGB")}/BitsPerComponent 8/Filter/DCTDecode");
        var (across, down) = turn.IsSideways ? (frame.Height, frame.Width) : (frame.Width, frame.Height);
        return new Raster(across, down, dictionary, kept.ToArray(), null, turn);
    }

    // All start-of-frame markers; DHT, JPG and DAC stand among their numbers.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // PDF shows baseline, extended and progressive pictures of 8 bits (ISO 32000-1, 7.4.8).
    private static Frame FrameOf(byte marker, ReadOnlySpan<byte> body) => body.Length < 6
        ? default
        : new Frame(
            BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..]), body[5],
            marker is 0xC0 or 0xC1 or 0xC2 && body[0] == 8 && BinaryPrimitives.ReadUInt16BigEndian(body[1..]) > 0);

    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length && (file[at] != 0xFF || file[at + 1] is 0 or (>= 0xD0 and <= 0xD7)))
            at++;

        return at;
    }

    private readonly record struct Frame(int Width, int Height, int Channels, bool IsShown);
}
