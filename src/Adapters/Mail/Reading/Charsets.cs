using System.Text;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>Bytes as text by the name that a mail gives their charset; what is unknown or wrong is read as well as it can be.</summary>
internal static class Charsets
{
    // Their bytes are not what they seem, or they are a way to smuggle.
    private static readonly string[] Refused = ["utf-7", "utf-32", "utf-32be"];

    /// <summary>The text; never throws, for letters that are none become a sign of their own.</summary>
    public static string Text(ReadOnlySpan<byte> bytes, string? charset) => Find(charset) is { } encoding ? encoding.GetString(bytes) : HeaderFields.Text(bytes);

    private static Encoding? Find(string? charset)
    {
        var name = charset?.Trim().Trim('"').ToLowerInvariant();
        if (string.IsNullOrEmpty(name) || name.Length > 40 || name is "utf-8" or "utf8" or "us-ascii" or "ascii" || Refused.Contains(name))
            return null;
        // What calls itself ISO 8859-1 mostly is Windows' superset of it.
        if (name is "iso-8859-1" or "latin1")
            name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null; // a charset nobody knows
        }
    }
}
