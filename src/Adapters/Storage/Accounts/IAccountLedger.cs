using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Accounts;

/// <summary>The local accounts of the release desk. What happens to one stands in the log of proof, in the transaction that does it.</summary>
public interface IAccountLedger
{
    /// <summary>All, by e-mail.</summary>
    Task<IReadOnlyList<DeskAccount>> AllAsync(CancellationToken cancel);

    /// <summary>The one with an e-mail address, however it is cased; null where there is none.</summary>
    Task<DeskAccount?> FindAsync(string email, CancellationToken cancel);

    /// <summary>The one with an id.</summary>
    Task<DeskAccount?> FindAsync(Guid id, CancellationToken cancel);

    /// <summary>The one that owns a passkey.</summary>
    /// <param name="credential">Its id, base64url.</param>
    Task<DeskAccount?> FindByPasskeyAsync(string credential, CancellationToken cancel);

    /// <summary>The stamp of one that is not closed: asked at each request of a session.</summary>
    Task<string?> StampAsync(Guid id, CancellationToken cancel);

    /// <summary>Adds one; false where the address has one already.</summary>
    Task<bool> AddAsync(DeskAccount account, IReadOnlyList<AccountEvent> happened, CancellationToken cancel);

    /// <summary>Saves one as it was changed; false where another saved it since it was read.</summary>
    Task<bool> SaveAsync(DeskAccount account, IReadOnlyList<AccountEvent> happened, CancellationToken cancel);

    /// <summary>Writes into the log of proof alone: where another vouches for who signs in.</summary>
    Task NoteAsync(IReadOnlyList<AccountEvent> happened, CancellationToken cancel);
}

/// <summary>Something that happened to an account, for the log of proof. No secret and no pupil.</summary>
/// <param name="School">Where it is to be read.</param>
/// <param name="About">The account's id.</param>
/// <param name="What">In plain words, for example "signed in".</param>
/// <param name="Account">Its e-mail address.</param>
/// <param name="By">Who did it, where that was another.</param>
public sealed record AccountEvent(SchoolNumber School, Guid About, string What, string Account, DateTimeOffset At, string? By = null, string? Why = null);
