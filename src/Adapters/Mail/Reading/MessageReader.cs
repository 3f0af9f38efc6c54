using System.Text;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>Reads any bytes as a message (RFC 5322 and MIME): whatever is wrong with them, there is a message, perhaps an empty one. Depth and number of parts have limits; beyond them a part is left whole.</summary>
internal sealed class MessageReader
{
    private const int Deepest = 12;
    private const int MostParts = 500;
    private const int LongestBoundary = 200;

    private int parts;

    private MessageReader()
    {
    }

    /// <summary>The message.</summary>
    public static Entity Read(ReadOnlyMemory<byte> bytes) => new MessageReader().Entity(bytes, 0);

    private Entity Entity(ReadOnlyMemory<byte> bytes, int depth)
    {
        parts++;
        var (fields, bodyAt) = HeaderFields.Read(bytes.Span);
        var type = FieldParameters.Read(fields.First("Content-Type"));
        if (!type.Value.Contains('/', StringComparison.Ordinal))
            type = type with { Value = "text/plain" };
        var body = bytes[bodyAt..];
        var bare = new Entity(fields, type, Transfer.Undone(body, fields.First("Content-Transfer-Encoding")), []);
        if (depth >= Deepest)
            return bare;
        if (type.Value.StartsWith("multipart/", StringComparison.Ordinal) && type["boundary"] is { Length: > 0 and <= LongestBoundary } boundary)
            return bare with { Body = ReadOnlyMemory<byte>.Empty, Parts = Several(body, boundary, depth + 1) };
        return bare.IsMessage && parts < MostParts ? bare with { Body = ReadOnlyMemory<byte>.Empty, Parts = [Entity(bare.Body, depth + 1)] } : bare;
    }

    // Between delimiter lines (RFC 2046, 5.1.1); what stands before the first is for programs that know no MIME.
    private List<Entity> Several(ReadOnlyMemory<byte> body, string boundary, int depth)
    {
        var found = new List<Entity>();
        var delimiter = Encoding.UTF8.GetBytes("--" + boundary);
        var (at, start) = (0, -1);
        while (at < body.Length && parts < MostParts)
        {
            var lineAt = at;
            var line = Lines.Next(body.Span, ref at);
            if (!line.StartsWith(delimiter))
                continue;
            var rest = line[delimiter.Length..].TrimEnd(" \t"u8);
            var isEnd = rest.SequenceEqual("--"u8);
            if (!isEnd && !rest.IsEmpty)
                continue; // a longer boundary, of a part inside
            if (start >= 0)
                found.Add(Entity(WithoutLineEnd(body[start..lineAt]), depth));
            start = isEnd ? -1 : at;
            if (isEnd)
                break;
        }

        if (start >= 0 && start < body.Length && parts < MostParts)
            found.Add(Entity(body[start..], depth)); // cut off on the way
        return found;
    }

    // The line end before a delimiter belongs to the delimiter.
    private static ReadOnlyMemory<byte> WithoutLineEnd(ReadOnlyMemory<byte> part) =>
        part.Span.EndsWith("\r\n"u8) ? part[..^2] : part.Span.EndsWith("\n"u8) ? part[..^1] : part;
}
