using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Observe;

/// <summary>The ledger's figures as they stood some seconds ago: however often they are asked for, the database is asked once in ten seconds.</summary>
internal sealed class PresentFigures(IFiguresLedger ledger, Schools schools, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    // Who asks gives up after about ten seconds; a database that hangs is away.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim one = new(1);
    private Figures? last;
    private long? readAt;

    /// <summary>The figures; null while the database is away.</summary>
    public async Task<Figures?> ReadAsync(CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            if (readAt is { } at && time.GetElapsedTime(at) < Fresh)
                return last;
            last = await TryReadAsync(cancel);
            readAt = time.GetTimestamp();
            return last;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<Figures?> TryReadAsync(CancellationToken cancel)
    {
        using var limit = SafeEnd.After(Patience, cancel);
        try
        {
            return await ledger.ReadAsync([.. schools.Sound.Select(school => school.Number)], limit.Token);
        }
        catch (Exception away) when (!cancel.IsCancellationRequested && (Outages.Is(away) || limit.IsCancellationRequested))
        {
            return null;
        }
    }
}
