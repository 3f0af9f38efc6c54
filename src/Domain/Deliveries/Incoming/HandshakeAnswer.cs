using System.Text.RegularExpressions;

namespace SenHub.Domain.Deliveries.Incoming;

/// <summary>A handshake's code in an answer (SD-S5): typed by a person at the very address it went to. A machine that sends the whole mail back types nothing.</summary>
public static partial class HandshakeAnswer
{
    /// <summary>Codes that the writer typed; none where the mail does not come from a person the server vouches for.</summary>
    public static IReadOnlyList<string> Codes(IncomingLetter letter) =>
        letter.IsVouched && letter.Workbooks.Count == 0 && LetterSorting.Of(letter) is LetterKind.FromPerson
            ? [.. Code().Matches(letter.Words).Select(match => ShortReference.Tidy(match.Value)).Distinct()]
            : [];

    [GeneratedRegex(@"(?<![0-9A-Za-z-])[0-9A-Za-z]{4}-[0-9A-Za-z]{4}(?![0-9A-Za-z-])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
