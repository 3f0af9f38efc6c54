using SenHub.Adapters.Storage.Crew;

namespace SenHub.Adapters.Storage.Sqlite;

/// <summary>A file beside the ledger that one process holds open alone; the operating system lets it go when the process ends, however it ends.</summary>
internal sealed class SqliteSeat(string ledger) : ILeaderSeat
{
    private FileStream? file;

    public Task<bool> HoldAsync(CancellationToken cancel)
    {
        try
        {
            file ??= new FileStream(ledger + ".leader", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return Task.FromResult(true);
        }
        catch (IOException)
        {
            return Task.FromResult(false); // another has it open
        }
    }

    public async Task LeaveAsync()
    {
        if (Interlocked.Exchange(ref file, null) is { } open)
            await open.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await LeaveAsync();
}
