using System.IO.Compression;
using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>A stream: its dictionary and its bytes as they lie in the file.</summary>
public sealed class StreamObject(Dictionary<string, object?> dictionary, byte[] raw)
{
    public Dictionary<string, object?> Dictionary { get; } = dictionary;

    public byte[] Raw { get; private set; } = raw;

    public byte[] Data
    {
        get
        {
            if (!Dictionary.ContainsKey("Filter"))
                return Raw;

            using var whole = new MemoryStream();
            using (var zlib = new ZLibStream(new MemoryStream(Raw), CompressionMode.Decompress))
                zlib.CopyTo(whole);

            return whole.ToArray();
        }
    }

    /// <summary>The bytes as Latin-1 text, for reading and for breaking on purpose.</summary>
    public string Text
    {
        get => Encoding.Latin1.GetString(Data);
        set
        {
            Dictionary.Remove("Filter");
            Raw = Encoding.Latin1.GetBytes(value);
        }
    }
}
