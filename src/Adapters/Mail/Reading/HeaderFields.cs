using System.Text;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>The fields of a header as they came, unfolded (RFC 5322, 2.2). Whatever is no field is passed over; there are limits to number and length.</summary>
internal sealed class HeaderFields
{
    private const int MostFields = 1000;
    private const int LongestValue = 32 * 1024;
    private const int LongestName = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(string Name, string Value)> fields = [];

    private HeaderFields()
    {
    }

    /// <summary>Reads a header up to its empty line or its end.</summary>
    /// <returns>The fields, and where what follows the header begins.</returns>
    public static (HeaderFields Fields, int BodyAt) Read(ReadOnlySpan<byte> bytes)
    {
        var header = new HeaderFields();
        string? name = null;
        var value = new StringBuilder();
        var at = 0;
        while (at < bytes.Length)
        {
            var line = Lines.Next(bytes, ref at);
            if (line.IsEmpty)
                break;
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                if (name is not null && value.Length < LongestValue)
                    value.Append(' ').Append(Text(line).Trim());
                continue;
            }

            header.Add(name, value);
            (name, var first) = Split(line);
            value.Clear().Append(first);
        }

        header.Add(name, value);
        return (header, at);
    }

    /// <summary>The first field of this name; null where there is none.</summary>
    public string? First(string name) => All(name).FirstOrDefault();

    /// <summary>All fields of this name, the topmost first.</summary>
    public IEnumerable<string> All(string name) =>
        fields.Where(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value);

    /// <summary>Whether there is a field at all.</summary>
    public bool Any => fields.Count > 0;

    /// <summary>Bytes as text: UTF-8 where they are, else each byte a letter (RFC 6532 allows the one, broken programs send the other).</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static (string? Name, string Value) Split(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var name = colon is > 0 and <= LongestName ? Encoding.Latin1.GetString(line[..colon]).TrimEnd() : "";
        return name.Length > 0 && name.All(letter => letter is > ' ' and <= '~')
            ? (name, Text(line[(colon + 1)..Math.Min(line.Length, LongestValue)]).Trim())
            : (null, "");
    }

    private void Add(string? name, StringBuilder value)
    {
        if (name is not null && fields.Count < MostFields)
            fields.Add((name, value.ToString().Trim()));
    }
}
