using System.Globalization;
using System.Text;

namespace SenHub.Adapters.Mail.Mime;

/// <summary>A parameter of a MIME field, such as a file name: quoted where plain, else percent-encoded in pieces (RFC 2231).</summary>
internal static class Parameter
{
    private const int PieceWidth = 60;

    /// <summary>With its leading ";" and fold, ready to append.</summary>
    public static string Of(string name, string value)
    {
        if (value.Length <= PieceWidth && value.All(letter => letter is >= ' ' and <= '~' and not ('"' or '\\')))
            return $";\r\n {name}=\"{value}\"";

        var pieces = Pieces(value).ToList();
        if (pieces.Count == 1)
            return $";\r\n {name}*=utf-8''{pieces[0]}";
        return string.Concat(pieces.Select((piece, index) =>
            string.Create(CultureInfo.InvariantCulture, $";\r\n {name}*{index}*={(index == 0 ? "utf-8''" : "")}{piece}")));
    }

    private static IEnumerable<string> Pieces(string value)
    {
        var piece = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            var letter = (char)octet;
            var text = char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' ? letter.ToString() : $"%{octet:X2}";
            if (piece.Length + text.Length > PieceWidth)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(text);
        }

        yield return piece.ToString();
    }
}
