namespace SenHub.Adapters.Channels;

/// <summary>A provider that can be asked afterwards what became of what it accepted.</summary>
public interface IAfterwards
{
    /// <summary>The route it answers for.</summary>
    string Route { get; }

    /// <summary>Asks about one accepted send by the id the provider gave.</summary>
    Task<Afterwards> AskAsync(string providerId, CancellationToken cancel);
}

/// <summary>What became of an accepted send.</summary>
public abstract record Afterwards
{
    private Afterwards()
    {
    }

    /// <summary>Nothing is known yet, or the provider cannot be asked now.</summary>
    public sealed record OnItsWay : Afterwards;

    /// <summary>It reached the mailbox; nobody need have read it.</summary>
    public sealed record Delivered : Afterwards;

    /// <summary>It came back.</summary>
    public sealed record Bounced(string Why) : Afterwards;
}
