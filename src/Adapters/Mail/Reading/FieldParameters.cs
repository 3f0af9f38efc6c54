using System.Globalization;
using System.Text;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>A field's value and its parameters (RFC 2045, 5.1), those in pieces or other letters (RFC 2231) put together.</summary>
internal sealed record FieldParameters(string Value, IReadOnlyDictionary<string, string> Parameters)
{
    private const int MostParameters = 100;

    /// <summary>A parameter; null where there is none.</summary>
    public string? this[string name] => Parameters.GetValueOrDefault(name);

    /// <summary>Reads a field; nothing that it holds is an error.</summary>
    public static FieldParameters Read(string? field)
    {
        var words = Split(field ?? "").Take(MostParameters).ToList();
        var raw = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words.Skip(1))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                raw.TryAdd(word[..equals].Trim(), Unquoted(word[(equals + 1)..].Trim()));
        }

        return new(words.FirstOrDefault("").Trim().ToLowerInvariant(), Joined(raw));
    }

    // name*=charset'language'text, name*0=…, name*1*=…: the first piece says the charset.
    private static Dictionary<string, string> Joined(Dictionary<string, string> raw)
    {
        var whole = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in raw.Keys.Select(key => key.Split('*')[0]).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (raw.TryGetValue(name + "*", out var one))
                whole[name] = Charsets.Text(Octets(Behind(one, out var charset)), charset);
            else if (raw.ContainsKey(name + "*0") || raw.ContainsKey(name + "*0*"))
                whole[name] = InPieces(raw, name);
            else if (raw.TryGetValue(name, out var plain))
                whole[name] = EncodedText.Read(plain);
        }

        return whole;
    }

    private static string InPieces(Dictionary<string, string> raw, string name)
    {
        var bytes = new List<byte>();
        string? charset = null;
        for (var piece = 0; piece < MostParameters; piece++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{name}*{piece}");
            if (raw.TryGetValue(key + "*", out var coded))
                bytes.AddRange(Octets(piece == 0 ? Behind(coded, out charset) : coded));
            else if (raw.TryGetValue(key, out var plain))
                bytes.AddRange(Encoding.UTF8.GetBytes(plain));
            else
                break;
        }

        return Charsets.Text([.. bytes], charset);
    }

    private static string Behind(string value, out string? charset)
    {
        var parts = value.Split('\'', 3);
        charset = parts.Length == 3 ? parts[0] : null;
        return parts[^1];
    }

    private static byte[] Octets(string text)
    {
        var bytes = new List<byte>(text.Length);
        var raw = Encoding.UTF8.GetBytes(text);
        for (var at = 0; at < raw.Length; at++)
        {
            var isCoded = raw[at] == '%' && at + 2 < raw.Length && char.IsAsciiHexDigit((char)raw[at + 1]) && char.IsAsciiHexDigit((char)raw[at + 2]);
            bytes.Add(isCoded ? Convert.FromHexString([(char)raw[at + 1], (char)raw[at + 2]])[0] : raw[at]);
            at += isCoded ? 2 : 0;
        }

        return [.. bytes];
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : value;

    // At semicolons that stand in no quotation.
    private static IEnumerable<string> Split(string field)
    {
        var (start, quoted) = (0, false);
        for (var at = 0; at < field.Length; at++)
        {
            if (field[at] == '\\' && quoted)
                at++;
            else if (field[at] == '"')
                quoted = !quoted;
            else if (field[at] == ';' && !quoted)
            {
                yield return field[start..at];
                start = at + 1;
            }
        }

        yield return field[start..];
    }
}
