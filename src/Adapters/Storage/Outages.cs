using System.Data.Common;
using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace SenHub.Adapters.Storage;

/// <summary>What to do while the ledger's database is away: wait for it, and say so once when it goes and once when it is back.</summary>
public sealed partial class Outages(ILogger<Outages> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private int away;

    /// <summary>Whether this is the database being away, and no fault of the hub: the connection broke, or the server is starting, stopping or full.</summary>
    public static bool Is(Exception exception) => Code(exception) is not null;

    /// <summary>As <see cref="Is"/>; the first time it is also said.</summary>
    public bool Notice(Exception exception)
    {
        if (Code(exception) is not { } code)
            return false;
        if (Interlocked.Exchange(ref away, 1) == 0)
            WentAway(code);
        return true;
    }

    /// <summary>The database answered.</summary>
    public void Over()
    {
        if (Interlocked.Exchange(ref away, 0) == 1)
            CameBack();
    }

    /// <summary>Does something that may be done twice, again and again while the database is away.</summary>
    /// <param name="longest">After this the outage is the caller's.</param>
    public async Task<T> WaitOutAsync<T>(TimeSpan longest, Func<Task<T>> what, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var done = await what();
                Over();
                return done;
            }
            catch (Exception exception) when (Notice(exception) && watch.Elapsed < longest)
            {
                await Task.Delay(Pause, cancel);
            }
        }
    }

    /// <summary>As the other, for what answers nothing.</summary>
    public Task WaitOutAsync(TimeSpan longest, Func<Task> what, CancellationToken cancel) =>
        WaitOutAsync(longest, async () =>
        {
            await what();
            return true;
        }, cancel);

    // SQLSTATE classes 08 (connection), 53 (no room: connections, disk, memory) and 57P (shut down, crashed, starting); else what the socket says.
    private static string? Code(Exception? exception) => exception switch
    {
        null => null,
        DbException { SqlState: { } state } => state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) ? state : null,
        DbException { IsTransient: true, InnerException: SocketException socket } => socket.SocketErrorCode.ToString(),
        // Also when every connection this process may have is in use for long.
        DbException { IsTransient: true, InnerException: TimeoutException } => "no answer in time",
        DbException { IsTransient: true } => "the connection broke",
        _ => Code(exception.InnerException),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger's database is away ({Code}). Work waits until it is back; nothing is lost")]
    private partial void WentAway(string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger's database is back; work goes on")]
    private partial void CameBack();
}
