namespace SenHub.Bench.Chaos;

/// <summary>A part of the hub's world that dies, or goes wrong, without a word and comes back.</summary>
internal interface IVictim : IAsyncDisposable
{
    /// <summary>For the table: worker, leader, mail server, broker, broker and its disk, database.</summary>
    string Name { get; }

    /// <summary>kill -9; false when it was not running.</summary>
    Task<bool> KillAsync();

    /// <summary>Starts it again, as its supervisor would.</summary>
    Task StartAsync();

    /// <summary>How long it is away.</summary>
    /// <param name="share">Drawn, from 0 to 1.</param>
    TimeSpan AwayFor(double share) => TimeSpan.FromSeconds(share);
}
