using System.Buffers.Binary;
using System.Text;

namespace SenHub.Printing.Pdf;

/// <summary>An sRGB profile built from the published primaries (IEC 61966-2-1; ICC.1:2001-04), so that no file needs a licence.</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128, EntryLength = 12, CurvePoints = 256;

    /// <summary>The profile; the same bytes always.</summary>
    public static byte[] SRgb { get; } = Build();

    /// <summary>The same, deflated.</summary>
    public static byte[] Deflated { get; } = PdfFile.Deflated(SRgb);

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")), ("cprt", Text("No copyright")), ("wtpt", Xyz(0.9505, 1, 1.0891)),
            ("rXYZ", Xyz(0.4360, 0.2225, 0.0139)), ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)), ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var table = HeaderLength + 4;
        var offset = table + (EntryLength * tags.Length);
        var profile = new byte[offset + tags.Select(t => t.Data).Distinct().Sum(data => Padded(data.Length))];
        WriteHeader(profile, tags.Length);
        Dictionary<byte[], int> placed = [];
        foreach (var (tag, data) in tags)
        {
            if (placed.TryAdd(data, offset))
            {
                data.CopyTo(profile, offset);
                offset += Padded(data.Length);
            }

            Encoding.ASCII.GetBytes(tag, profile.AsSpan(table));
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(table + 4), placed[data]);
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(table + 8), data.Length);
            table += EntryLength;
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile, int tags)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteUInt32BigEndian(profile.AsSpan(8), 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24), 2001);
        profile[27] = 1;
        profile[29] = 1;
        "acsp"u8.CopyTo(profile.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags);
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Fixed(x));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), Fixed(y));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), Fixed(z));
        return data;
    }

    private static byte[] Text(string text) => [.. "text\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(text), 0];

    // Name in ASCII, then room for a Unicode and a Macintosh name that we leave empty.
    private static byte[] Description(string text)
    {
        var data = new byte[12 + text.Length + 1 + 78];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var encoded = i / (CurvePoints - 1.0);
            var linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static int Padded(int length) => (length + 3) & ~3;
}
