namespace SenHub.Domain;

/// <summary>The short reference of something held that people read out and type: eight letters and digits without look-alikes.</summary>
public static class ShortReference
{
    // Crockford's base 32: no I, L, O or U.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>For example "H7K2-9QXM".</summary>
    public static string Of(Guid thing)
    {
        Span<byte> bytes = stackalloc byte[16];
        thing.TryWriteBytes(bytes, bigEndian: true, out _);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes);
        Span<char> text = stackalloc char[9];
        text[4] = '-';
        for (var at = 0; at < 8; at++)
            text[at < 4 ? at : at + 1] = Letters[(int)((bits >> (59 - (5 * at))) & 31)];
        return text.ToString();
    }

    /// <summary>As people type it: any case, with or without the dash, O for 0 and I or L for 1.</summary>
    public static string Tidy(string typed)
    {
        var letters = typed.Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return letters.Length == 8 ? $"{letters[..4]}-{letters[4..]}" : letters;
    }
}
