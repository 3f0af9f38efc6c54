namespace SenHub.Adapters.Exports;

/// <summary>Passes a file on until a stretch without a stop mark grows too long, then ends: no line and no tag can fill the memory.</summary>
internal sealed class GuardedStream(Stream inner, params byte[] marks) : Stream
{
    /// <summary>Longest stretch without a mark, bytes.</summary>
    public const int LongestStretch = 1 << 20;

    private long sinceMark;

    /// <summary>The stretch grew too long, and what follows was not given out.</summary>
    public bool Tripped { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Tripped)
            return 0;
        var read = inner.Read(buffer);
        var last = buffer[..read].LastIndexOfAny(marks);
        sinceMark = last < 0 ? sinceMark + read : read - last - 1;
        Tripped = sinceMark > LongestStretch;
        return Tripped ? 0 : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
