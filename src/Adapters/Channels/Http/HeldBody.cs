using System.Net;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;

namespace SenHub.Adapters.Channels.Http;

/// <summary>A request's body whose last byte waits for the ledger: with its length announced, no server can take it for whole before that. The same point of no return that mail has in its final dot.</summary>
internal sealed class HeldBody : HttpContent
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Func<CancellationToken, Task<bool>> mayGo;

    public HeldBody(ReadOnlyMemory<byte> bytes, string mediaType, Func<CancellationToken, Task<bool>> mayGo)
    {
        (this.bytes, this.mayGo) = (bytes, mayGo);
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>The ledger was asked: from now on silence means unknown.</summary>
    public bool Asked { get; private set; }

    /// <summary>The ledger said no, so the last byte never went.</summary>
    public bool Withheld { get; private set; }

    /// <summary>Told when the ledger is asked.</summary>
    public Action WhenAsked { get; set; } = () => { };

    private ExceptionDispatchInfo? LedgerFault { get; set; }

    /// <summary>An outage of the ledger is the caller's to see, not a fault of the connection.</summary>
    public void ThrowLedgerFault() => LedgerFault?.Throw();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(bytes[..^1], cancellationToken);
        await stream.FlushAsync(cancellationToken);
        if (Asked)
            throw new IOException("The body was sent before."); // asked once, whatever the client would like to repeat
        (Asked, Withheld) = (true, true);
        WhenAsked();
        try
        {
            Withheld = !await mayGo(cancellationToken);
        }
        catch (Exception fault)
        {
            LedgerFault = ExceptionDispatchInfo.Capture(fault);
        }

        if (Withheld)
            throw new IOException("The ledger said no.");
        await stream.WriteAsync(bytes[^1..], CancellationToken.None);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
