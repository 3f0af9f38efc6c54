namespace SenHub.Adapters.Storage.Crew;

/// <summary>The one seat of a ledger's leader, as an engine knows it.</summary>
internal interface ILeaderSeat : IAsyncDisposable
{
    /// <summary>Takes the seat where it is free, or makes sure that it is still held; false where another has it.</summary>
    /// <exception cref="System.Data.Common.DbException">Nobody can say: then it is not held.</exception>
    Task<bool> HoldAsync(CancellationToken cancel);

    /// <summary>Leaves it to whoever asks next.</summary>
    Task LeaveAsync();
}
