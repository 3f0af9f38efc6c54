using System.Text;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>A file that starts as given and goes on with one letter for as long as wanted; nobody has to store it. Its middle is skipped when it is read for the hash: only the first megabytes are looked at twice.</summary>
internal sealed class EndlessFile(string start, char more, long length) : Stream
{
    private const long RealPart = 8 << 20;

    private readonly byte[] first = Encoding.UTF8.GetBytes(start);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= RealPart && Position < length - RealPart)
            Position = length - RealPart;
        var read = (int)Math.Min(buffer.Length, length - Position);
        buffer[..read].Fill((byte)more);
        for (var at = 0; at < read && Position + at < first.Length; at++)
            buffer[at] = first[(int)(Position + at)];
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset;

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
