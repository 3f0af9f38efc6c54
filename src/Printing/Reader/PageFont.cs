namespace SenHub.Printing.Reader;

/// <summary>A font as a page uses it: from codes to text and widths.</summary>
internal sealed class PageFont
{
    private const double Usual = 500;

    /// <summary>Bytes of a code where the map does not say.</summary>
    public int CodeLength { get; init; } = 1;

    /// <summary>The file's own way to text; null without.</summary>
    public CharacterMapReader? ToUnicode { get; init; }

    /// <summary>Text of each code by a simple font's encoding.</summary>
    public string?[]? Encoding { get; init; }

    /// <summary>Codes are UTF-16 themselves.</summary>
    public bool CodesAreText { get; init; }

    /// <summary>Widths in thousandths of the size.</summary>
    public Dictionary<int, double> Widths { get; init; } = [];

    public double DefaultWidth { get; init; } = Usual;

    /// <summary>The glyph of a shown string that begins at a place; the place moves behind it.</summary>
    public PageGlyph Read(byte[] shown, ref int at)
    {
        var length = Math.Clamp(CodeLength == 1 ? 1 : ToUnicode?.LengthAt(shown.AsSpan(at), CodeLength) ?? CodeLength, 1, Math.Min(4, shown.Length - at));
        var code = 0;
        for (var i = 0; i < length; i++)
            code = unchecked((code << 8) | shown[at + i]) & int.MaxValue;

        at += length;
        return new PageGlyph(TextOf(length, code), Widths.GetValueOrDefault(code, DefaultWidth), length == 1 && code == ' ');
    }

    private string? TextOf(int length, int code)
    {
        if (ToUnicode?.TextOf(length, code) is { } text && text is not ("" or "\0" or "\uFFFD"))
            return text;

        if (CodesAreText && code is > 0 and <= char.MaxValue)
            return ((char)code).ToString();

        return code < 256 ? Encoding?[code] : null;
    }
}

/// <summary>A glyph that a page shows.</summary>
/// <param name="Text">Null where the file does not say.</param>
/// <param name="Width">Thousandths of the size.</param>
/// <param name="IsSpaceCode">Word spacing is added to it (ISO 32000-1, 9.3.3).</param>
internal readonly record struct PageGlyph(string? Text, double Width, bool IsSpaceCode);
