using System.Buffers.Binary;
using System.Text;
using SenHub.Printing.Reader;
using PdfStream = SenHub.Printing.Reader.Stream;

namespace SenHub.Printing.Pdf;

/// <summary>
/// A file that <see cref="PdfFile"/> wrote, object by object. Whatever differs from what it writes makes it another program's: nothing is guessed, so
/// nothing can be left in the open.
/// </summary>
internal sealed class OwnFile
{
    private const int Row = 7;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Bounds bounds = new();
    private readonly List<(int Id, byte[] Dictionary, ReadOnlyMemory<byte> Filtered)> streams = [];
    private readonly List<(int Id, int Stream, int Index)> packed = [];
    private byte[] rows = [], catalog = [];
    private int size, root, information;

    private OwnFile(ReadOnlyMemory<byte> file) => this.file = file;

    /// <summary>The file; null where it is not ours, or is locked already.</summary>
    public static OwnFile? Read(ReadOnlyMemory<byte> file)
    {
        var own = new OwnFile(file);
        return file.Span.StartsWith("%PDF-1.7\n%"u8) && own.ReadAll() ? own : null;
    }

    /// <summary>Written anew behind a lock.</summary>
    public byte[] Locked(PdfLock with)
    {
        using var locked = new PdfFile(with);
        for (var id = 1; id < size - 1; id++) // the last was the table of places
            locked.Reserve();

        foreach (var (id, dictionary, filtered) in streams)
            locked.Keep(id, dictionary, filtered.Span);

        foreach (var (id, stream, index) in packed)
            locked.Keep(id, stream, index);

        locked.Put(root, new PdfBytes(catalog.Length).Add(catalog));
        return locked.Finish(root, information);
    }

    private bool ReadAll()
    {
        var at = file.Span.LastIndexOf("startxref\n"u8);
        if (at < 0 || new Tokens(file, at + 10).WholeNumber() is not { } start || start >= at)
            return false;

        var reader = new ObjectReader(file, start, bounds);
        if (reader.ReadHead() is not { } last || reader.ReadBody(last, value => value) is not PdfStream { Entries: var trailer } table)
            return false;

        if (trailer["Encrypt"] is not null || trailer["Prev"] is not null || trailer["Root"] is not Reference { Id: var top } || trailer["Info"] is not Reference { Id: var info }
            || trailer["Size"] is not double count || Filters.Decode(table.Raw, trailer, null, bounds) is not { } places || places.Length != Row * (int)count)
            return false;

        (size, root, information, rows) = ((int)count, top, info, places);
        return last == size - 1 && Enumerable.Range(1, Math.Max(0, size - 2)).All(id => ReadObject(id, rows.AsSpan(Row * id, Row))) && catalog.Length > 0;
    }

    private bool ReadObject(int id, ReadOnlySpan<byte> row)
    {
        var (where, index) = (BinaryPrimitives.ReadInt32BigEndian(row[1..]), (row[5] << 8) | row[6]);
        if (row[0] == 1)
            return ReadStream(id, where);

        if (row[0] != 2)
            return false;

        if (id != root)
            packed.Add((id, where, index));
        else
            catalog = Catalog(where, index) ?? [];

        return true;
    }

    private bool ReadStream(int id, int where)
    {
        var head = Encoding.ASCII.GetBytes(FormattableString.Invariant($"{id} 0 obj\n<<"));
        if (where < 0 || where >= file.Length || !file.Span[where..].StartsWith(head))
            return false;

        var rest = file[(where + head.Length)..];
        var end = rest.Span.IndexOf(">>\nstream\n"u8);
        var length = end < 0 ? -1 : rest.Span[..end].LastIndexOf("/Length "u8);
        if (length < 0 || new Tokens(rest[..end], length + 8).WholeNumber() is not { } bytes || rest.Length < end + 10 + bytes || !rest.Span[(end + 10 + bytes)..].StartsWith("\nendstream\nendobj\n"u8))
            return false;

        var (dictionary, filtered) = (rest[..length].ToArray(), rest.Slice(end + 10, bytes));
        if (HasStrings(dictionary))
            return false;

        streams.Add((id, dictionary, dictionary.AsSpan().IndexOf("/Type/Metadata"u8) >= 0 ? XmpPacket.NoArchive(filtered) : filtered));
        return true;
    }

    // A string in a stream's dictionary would stay in the open; ours have none there.
    private static bool HasStrings(byte[] dictionary) =>
        Encoding.Latin1.GetString(dictionary).Replace("<<", "", StringComparison.Ordinal) is var bare && (bare.Contains('(', StringComparison.Ordinal) || bare.Contains('<', StringComparison.Ordinal));

    // As it stands in its object stream, with the word on the cipher added.
    private byte[]? Catalog(int stream, int index)
    {
        if (stream <= 0 || stream >= size || rows[Row * stream] != 1)
            return null;

        var reader = new ObjectReader(file, BinaryPrimitives.ReadInt32BigEndian(rows.AsSpan((Row * stream) + 1)), bounds);
        if (reader.ReadHead() != stream || reader.ReadBody(stream, value => value) is not PdfStream { Entries: var entries } holder
            || entries["First"] is not double first || entries["N"] is not double count || index >= count || Filters.Decode(holder.Raw, entries, null, bounds) is not { } data || first > data.Length)
            return null;

        var tokens = new Tokens(data.AsMemory(0, (int)first));
        var offsets = Enumerable.Range(0, (int)count).Select(_ => (Id: tokens.WholeNumber(), At: tokens.WholeNumber())).ToList();
        var (from, to) = (offsets[index].At, index + 1 < offsets.Count ? offsets[index + 1].At : data.Length - (int)first);
        if (from is not >= 0 || to is not > 0 || to < from || first + to > data.Length)
            return null;

        var body = data.AsSpan((int)first + from.Value, to.Value - from.Value).TrimEnd((byte)'\n');
        return body.StartsWith("<</Type/Catalog"u8) && body.EndsWith(">>"u8) ? [.. body[..^2], .. DocumentWriter.LockedExtension, .. ">>"u8] : null;
    }
}
