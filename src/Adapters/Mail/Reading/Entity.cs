namespace SenHub.Adapters.Mail.Reading;

/// <summary>A message or a part of one, as it was read.</summary>
/// <param name="Type">Media type in small letters; text/plain where none is said (RFC 2045, 5.2).</param>
/// <param name="Body">Its bytes with the transfer encoding undone; empty where there are parts.</param>
/// <param name="Parts">The parts of a multipart, or the one message inside a message.</param>
internal sealed record Entity(HeaderFields Fields, FieldParameters Type, ReadOnlyMemory<byte> Body, IReadOnlyList<Entity> Parts)
{
    /// <summary>This and everything in it, outermost first.</summary>
    public IEnumerable<Entity> All => [this, .. Parts.SelectMany(part => part.All)];

    /// <summary>This and its parts, but nothing of a message inside.</summary>
    public IEnumerable<Entity> Own => IsMessage ? [this] : [this, .. Parts.SelectMany(part => part.Own)];

    /// <summary>A message inside a message, or only its header.</summary>
    public bool IsMessage => Type.Value is "message/rfc822" or "message/global" or "text/rfc822-headers" or "message/rfc822-headers" or "message/global-headers";

    /// <summary>The name it would be saved under; null where it has none.</summary>
    public string? FileName => FieldParameters.Read(Fields.First("Content-Disposition"))["filename"] ?? Type["name"];

    /// <summary>Its words where it is text, else empty.</summary>
    public string Text => Type.Value.StartsWith("text/", StringComparison.Ordinal) ? Charsets.Text(Body.Span, Type["charset"]) : "";
}
