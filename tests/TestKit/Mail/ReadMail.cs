using System.Text;

namespace SenHub.TestKit.Mail;

/// <summary>A mail as a recipient's program reads it, written apart from the hub's writer.</summary>
/// <param name="Headers">Name and value in order, unfolded, encoded words decoded.</param>
public sealed record ReadMail(IReadOnlyList<(string Name, string Value)> Headers, string Text, string? Html, IReadOnlyList<ReadAttachment> Attachments)
{
    /// <summary>The one value of this header; fails where there is none or more than one.</summary>
    public string this[string name] => Headers.Single(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Reads the whole message. Throws FormatException where it is not well formed.</summary>
    public static ReadMail Parse(ReadOnlySpan<byte> bytes)
    {
        var entity = ReadEntity.Parse(Encoding.UTF8.GetString(bytes));
        var leaves = entity.Leaves().ToList();
        var texts = leaves.Where(leaf => leaf.FileName is null).ToList();
        return new ReadMail(
            [.. entity.Headers.Select(header => (header.Name, ReadHeader.Decoded(header.Value)))],
            texts.Single(leaf => leaf.MediaType == "text/plain").Words(),
            texts.SingleOrDefault(leaf => leaf.MediaType == "text/html")?.Words(),
            [.. leaves.Where(leaf => leaf.FileName is not null).Select(leaf => new ReadAttachment(leaf.FileName!, leaf.ContentType, leaf.Octets()))]);
    }

    /// <summary>Reads a file.</summary>
    public static ReadMail From(string file) => Parse(File.ReadAllBytes(file));
}

/// <summary>One file of a mail.</summary>
/// <param name="ContentType">With its parameters, as sent.</param>
public sealed record ReadAttachment(string Name, string ContentType, byte[] Content);
