using System.IO.Compression;
using System.Text;

namespace SenHub.TestKit.Exports;

/// <summary>Damages valid files the way it hurts: it knows tags, cells and zips, so that the damage gets past the first look and into the readers.</summary>
public sealed class Mutator(int seed)
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "&", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\0", "<!DOCTYPE a>", "<![CDATA[", "]]>", "<!--", "<SEN>", "</Pupil>", "</PupilOnRoll>", "<Record>", "&#xD800;", "&#1;", "\uFEFF", "\u200B",
        "99/99/9999", "31/02/2016", "0000-00-00", "1E+99", "-1", "2147483648", "=1+1", "=\"", "X999100121001", "X99910012100A", "tobedeleted", "{UPN:", "}", "NaN", "\u202E", "İ", "ﬀ", "9999999999999999999999",
    ];

    private readonly Random random = new(seed);

    /// <summary>A damaged copy.</summary>
    public byte[] Damage(byte[] whole)
    {
        // Nearly all damage to a packed file is met by its checksums; to reach what is inside, it is packed again.
        if (whole is [0x50, 0x4B, ..] && random.Next(20) > 0)
            return DamageInside(whole);
        var bytes = whole.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
            DamageOnce(bytes);
        return [.. bytes];
    }

    private void DamageOnce(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 400), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Piece()));
                break;
            case 2 when bytes.Count > length:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4 when at > 0 && random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                Replace(bytes, at, ('>', '<'));
                break;
            case 6:
                Replace(bytes, at, (',', ','));
                break;
            case 7:
                SwapLines(bytes, at);
                break;
            default:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
        }
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];

    // The text between two marks becomes another: a value of an element, a cell.
    private void Replace(List<byte> bytes, int at, (char From, char To) marks)
    {
        var from = bytes.IndexOf((byte)marks.From, at);
        var to = from < 0 ? -1 : bytes.IndexOf((byte)marks.To, from + 1);
        if (to < 0 || to - from > 200)
            return;
        bytes.RemoveRange(from + 1, to - from - 1);
        bytes.InsertRange(from + 1, Encoding.UTF8.GetBytes(Piece()));
    }

    private void SwapLines(List<byte> bytes, int at)
    {
        var first = bytes.IndexOf((byte)'\n', at);
        var second = first < 0 ? -1 : bytes.IndexOf((byte)'\n', first + 1);
        if (second < 0)
            return;
        var line = bytes.GetRange(first + 1, second - first);
        bytes.RemoveRange(first + 1, line.Count);
        bytes.InsertRange(random.Next(2) == 0 ? 0 : bytes.Count, line);
    }

    private byte[] DamageInside(byte[] whole)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(whole), ZipArchiveMode.Read))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(from.Entries.Count);
            for (var at = 0; at < from.Entries.Count; at++)
            {
                using var content = new MemoryStream();
                using (var part = from.Entries[at].Open())
                    part.CopyTo(content);
                var bytes = content.ToArray().ToList();
                for (var times = at == chosen ? random.Next(1, 6) : 0; times > 0 && bytes.Count > 0; times--)
                    DamageOnce(bytes);
                using var written = to.CreateEntry(from.Entries[at].FullName, CompressionLevel.NoCompression).Open();
                written.Write([.. bytes]);
            }
        }

        return result.ToArray();
    }
}
