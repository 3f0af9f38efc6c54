using System.Text;

namespace SenHub.TestKit.Mail;

/// <summary>A MIME entity: headers and a body, which may be several entities.</summary>
internal sealed record ReadEntity(IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    public string ContentType => Header("Content-Type") ?? "text/plain";

    public string MediaType => ContentType.Split(';')[0].Trim().ToLowerInvariant();

    public string? FileName => Header("Content-Disposition") is { } disposition ? ReadHeader.Parameter(disposition, "filename") : null;

    public static ReadEntity Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            throw new FormatException("The headers have no end.");
        return new ReadEntity([.. ReadHeader.All(text[..end])], text[(end + 4)..]);
    }

    /// <summary>The entities that hold something themselves.</summary>
    public IEnumerable<ReadEntity> Leaves() =>
        MediaType.StartsWith("multipart/", StringComparison.Ordinal) ? Parts().SelectMany(part => part.Leaves()) : [this];

    public string Words() => Encoding.UTF8.GetString(Octets()).ReplaceLineEndings("\n");

    public byte[] Octets() => Header("Content-Transfer-Encoding")?.ToLowerInvariant() switch
    {
        "base64" => Convert.FromBase64String(Body.Trim()),
        "quoted-printable" => [.. QuotedPrintable(Body)],
        null or "7bit" or "8bit" => Encoding.UTF8.GetBytes(Body),
        var other => throw new FormatException($"An encoding nobody uses: {other}"),
    };

    private IEnumerable<ReadEntity> Parts()
    {
        var boundary = ReadHeader.Parameter(ContentType, "boundary") ?? throw new FormatException("A multipart has no boundary.");
        var pieces = ("\r\n" + Body).Split("\r\n--" + boundary);
        if (!pieces[^1].StartsWith("--", StringComparison.Ordinal))
            throw new FormatException("A multipart has no end.");
        return pieces[1..^1].Select(piece => Parse(piece[2..]));
    }

    private static IEnumerable<byte> QuotedPrintable(string text)
    {
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal);
        for (var i = 0; i < joined.Length; i++)
        {
            if (joined[i] != '=')
            {
                yield return checked((byte)joined[i]);
                continue;
            }

            yield return Convert.FromHexString(joined.AsSpan(i + 1, 2))[0];
            i += 2;
        }
    }

    private string? Header(string name) =>
        Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).SingleOrDefault();
}
