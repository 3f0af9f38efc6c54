namespace SenHub.Adapters.Mail.Mime;

/// <summary>A part of a message: one thing, or several in one (RFC 2046).</summary>
internal abstract record Part
{
    private Part()
    {
    }

    /// <summary>Text or a file, already in seven bits.</summary>
    /// <param name="Headers">Content-… fields without the last line break.</param>
    public sealed record Single(IReadOnlyList<string> Headers, string Encoded) : Part;

    /// <summary>Several: mixed for text and files, alternative for one text in two forms.</summary>
    public sealed record Several(string Kind, IReadOnlyList<Part> Parts) : Part;

    public static Part Text(string kind, string text) => new Single(
        [$"Content-Type: text/{kind}; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
        QuotedPrintable.Of(text));

    public static Part File(string name, string mediaType, ReadOnlyMemory<byte> content) => new Single(
        [
            $"Content-Type: {mediaType}",
            "Content-Disposition: attachment" + Parameter.Of("filename", name),
            "Content-Transfer-Encoding: base64",
        ],
        Base64Lines(content));

    private static string Base64Lines(ReadOnlyMemory<byte> content) =>
        content.IsEmpty ? "" : Convert.ToBase64String(content.Span, Base64FormattingOptions.InsertLineBreaks) + "\r\n";
}
