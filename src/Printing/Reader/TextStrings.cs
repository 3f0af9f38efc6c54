using System.Text;

namespace SenHub.Printing.Reader;

/// <summary>Text strings (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark, else PDFDocEncoding.</summary>
internal static class TextStrings
{
    // PDFDocEncoding differs from Latin-1 here (annex D.2).
    private const string From18 = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const string From80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => string.Concat(bytes.Select(CharacterOf)),
    };

    private static char CharacterOf(byte b) => b switch
    {
        >= 0x18 and <= 0x1F => From18[b - 0x18],
        >= 0x80 and <= 0xA0 => From80[b - 0x80],
        _ => (char)b,
    };
}
