using System.Text;

namespace SenHub.Adapters.Mail.Mime;

/// <summary>Free text in a header: as it is where it is plain, else in encoded words (RFC 2047), folded so that no line is over 76.</summary>
internal static class EncodedWords
{
    private const int LineWidth = 76;
    private const int BytesAWord = 36; // 48 letters of Base64 and 12 of frame: fits a line beside any of our field names

    /// <param name="taken">Width of the field's name on the first line.</param>
    public static string Of(string text, int taken) => Folded(IsPlain(text) ? text.Split(' ') : [.. Words(text)], taken);

    /// <summary>Encoded even where plain, for a place where plain letters such as a comma have a meaning of their own.</summary>
    public static string Always(string text, int taken) => Folded([.. Words(text)], taken);

    private static string Folded(string[] tokens, int taken)
    {
        var folded = new StringBuilder();
        var width = taken;
        foreach (var (index, token) in tokens.Index())
        {
            var fold = index > 0 && token.Length > 0 && width + 1 + token.Length > LineWidth;
            if (index > 0)
                folded.Append(fold ? "\r\n " : " ");
            folded.Append(token);
            width = (fold ? 1 : width + 1) + token.Length;
        }

        return folded.ToString();
    }

    // A space at an end would be lost, two in a row may be; a long word cannot be folded; "=?" would be read as encoded.
    private static bool IsPlain(string text) =>
        text.All(letter => letter is >= ' ' and <= '~')
        && !text.Contains("=?", StringComparison.Ordinal)
        && !text.Contains("  ", StringComparison.Ordinal)
        && text.Trim() == text
        && text.Split(' ').All(word => word.Length <= 60);

    private static IEnumerable<string> Words(string text)
    {
        var chunk = new List<byte>(BytesAWord);
        var letter = new byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(letter);
            if (chunk.Count + length > BytesAWord)
            {
                yield return Word(chunk);
                chunk.Clear();
            }

            chunk.AddRange(letter[..length]);
        }

        yield return Word(chunk);
    }

    private static string Word(List<byte> chunk) => $"=?utf-8?B?{Convert.ToBase64String([.. chunk])}?=";
}
