using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SenHub.Printing.Pdf;

/// <summary>The objects of a file and where they lie (ISO 32000-1, 7.5: object streams and a cross-reference stream).</summary>
internal sealed class PdfFile : IDisposable
{
    private const int ObjectsPerStream = 500;

    // Below this, deflating costs more time than it saves room.
    private const int SmallestToDeflate = 300;

    // A tenth larger than the usual level 6, in two thirds of the time.
    private static readonly ZLibCompressionOptions Quick = new() { CompressionLevel = 2 };
    private readonly PdfBytes file = new(64 * 1024);
    private readonly PdfBytes packed = new(64 * 1024);
    private readonly PdfBytes deflated = new(32 * 1024);
    private readonly List<(int Id, int Offset)> waiting = [];
    private readonly List<(byte Kind, int Where, int Index)> places = new(1024) { (0, 0, 65535) };
    private readonly FileCipher? cipher;

    /// <param name="with">Encrypts the file; null leaves it open.</param>
    public PdfFile(PdfLock? with = null)
    {
        cipher = with is null ? null : new FileCipher(with);
        // The second line tells programs that look at it that the file is binary (PDF/A-2, 6.1.2).
        file.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Writes an object that is no stream.</summary>
    public void Put(int id, PdfBytes body)
    {
        waiting.Add((id, packed.Length));
        packed.Add(body.Span).Add('\n');
        if (waiting.Count == ObjectsPerStream)
            PackWaiting();
    }

    public int Put(PdfBytes body)
    {
        var id = Reserve();
        Put(id, body);
        return id;
    }

    /// <summary>Writes a stream; metadata stays readable, the rest is deflated.</summary>
    public int PutStream(string dictionary, ReadOnlySpan<byte> data, bool deflate = true) =>
        PutStream(new PdfBytes(dictionary.Length + 1).Add(dictionary), data, deflate);

    /// <summary>A stream that is the same in every file, deflated once.</summary>
    public static byte[] Deflated(ReadOnlySpan<byte> data)
    {
        using var to = new PdfBytes();
        Deflate(data, to);
        return to.Span.ToArray();
    }

    /// <summary>The same with a dictionary of bytes.</summary>
    public int PutStream(PdfBytes dictionary, ReadOnlySpan<byte> data, bool deflate = true)
    {
        var id = Reserve();
        places[id] = (1, file.Length, 0);
        WriteStream(id, dictionary.Span, data, deflate);
        return id;
    }

    /// <summary>Writes a stream of another file under the number it had there, its bytes behind its filters as they are.</summary>
    public void Keep(int id, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> filtered)
    {
        places[id] = (1, file.Length, 0);
        WriteStream(id, dictionary, filtered, deflate: false);
    }

    /// <summary>Says of an object of another file that it lies in an object stream that was kept.</summary>
    public void Keep(int id, int stream, int index) => places[id] = (2, stream, index);

    /// <summary>The finished bytes; the file's identifier is the hash of what it holds.</summary>
    public byte[] Finish(int catalog, int information)
    {
        PackWaiting();
        var lockedBy = PutCipher();
        var start = file.Length;
        var id = Reserve();
        places[id] = (1, start, 0);
        var hash = SHA256.HashData(file.Span).AsSpan(0, 16);
        var dictionary = new PdfBytes(256);
        dictionary.Add("/Type/XRef/Size "u8).Number(places.Count).Add("/W[1 4 2]/Root "u8).Reference(catalog);
        dictionary.Add("/Info "u8).Reference(information);
        dictionary.Add("/ID[<"u8).Hexadecimal(hash).Add("><"u8).Hexadecimal(hash).Add(">]"u8);
        if (lockedBy != 0)
            dictionary.Add("/Encrypt "u8).Reference(lockedBy);

        WriteStream(id, dictionary.Span, Places(), deflate: true, isOpen: true);
        return file.Add("startxref\n"u8).Number(start).Add("\n%%EOF\n"u8).Span.ToArray();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        cipher?.Dispose();
        file.Dispose();
        packed.Dispose();
        deflated.Dispose();
    }

    // What is needed to open the file lies open in it, in no object stream (ISO 32000-2, 7.5.7). 0 without a lock.
    private int PutCipher()
    {
        if (cipher is null)
            return 0;

        var id = Reserve();
        places[id] = (1, file.Length, 0);
        file.Number(id).Add(" 0 obj\n"u8).Add(cipher.Dictionary().Span).Add("\nendobj\n"u8);
        return id;
    }

    private void WriteStream(int id, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data, bool deflate, bool isOpen = false)
    {
        file.Number(id).Add(" 0 obj\n<<"u8).Add(dictionary);
        if (deflate && data.Length >= SmallestToDeflate)
        {
            deflated.Clear();
            Deflate(data, deflated);
            data = deflated.Span;
            file.Add("/Filter/FlateDecode"u8);
        }

        if (cipher is not null && !isOpen)
            data = cipher.Encrypt(data);

        file.Add("/Length "u8).Number(data.Length).Add(">>\nstream\n"u8).Add(data).Add("\nendstream\nendobj\n"u8);
    }

    private static void Deflate(ReadOnlySpan<byte> data, PdfBytes to)
    {
        using var stream = new BytesStream(to);
        using var zlib = new ZLibStream(stream, Quick, leaveOpen: true);
        zlib.Write(data);
    }

    private void PackWaiting()
    {
        if (waiting.Count == 0)
            return;

        var id = Reserve();
        using var index = new PdfBytes((16 * waiting.Count) + packed.Length);
        for (var i = 0; i < waiting.Count; i++)
        {
            index.Number(waiting[i].Id).Add(' ').Number(waiting[i].Offset).Add(' ');
            places[waiting[i].Id] = (2, id, i);
        }

        var dictionary = new PdfBytes(64).Add("/Type/ObjStm/N "u8).Number(waiting.Count).Add("/First "u8).Number(index.Length);
        places[id] = (1, file.Length, 0);
        WriteStream(id, dictionary.Span, index.Add(packed.Span).Span, deflate: true);
        waiting.Clear();
        packed.Clear();
    }

    private byte[] Places()
    {
        var table = new byte[7 * places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var row = table.AsSpan(7 * i, 7);
            row[0] = places[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], places[i].Where);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)places[i].Index);
        }

        return table;
    }
}
