using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using SenHub.Adapters.Storage.Accounts;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>The accounts as ASP.NET Core Identity asks for them. Whatever it changes is saved with a line of proof.</summary>
internal sealed class MemberStore(IAccountLedger ledger, AccountEvents events) : IUserPasskeyStore<Member>, IUserSecurityStampStore<Member>, IUserPasswordStore<Member>
{
    public async Task<IdentityResult> CreateAsync(Member user, CancellationToken cancellationToken) =>
        Told(await ledger.AddAsync(user.Account, await events.OfAsync(user.Account, "made", cancellationToken), cancellationToken));

    public async Task<IdentityResult> UpdateAsync(Member user, CancellationToken cancellationToken)
    {
        var isSaved = await ledger.SaveAsync(user.Account, await events.OfAsync(user.Account, "changed", cancellationToken), cancellationToken);
        user.Account = user.Account with { Revision = user.Account.Revision + (isSaved ? 1 : 0) };
        return Told(isSaved);
    }

    /// <summary>Closes it: what stands in the log of proof keeps its owner.</summary>
    public Task<IdentityResult> DeleteAsync(Member user, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { IsClosed = true };
        return UpdateAsync(user, cancellationToken);
    }

    public async Task<Member?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) && await ledger.FindAsync(id, cancellationToken) is { } account ? new Member(account) : null;

    public async Task<Member?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await ledger.FindAsync(normalizedUserName, cancellationToken) is { } account ? new Member(account) : null;

    public async Task<Member?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await ledger.FindByPasskeyAsync(Base64Url.EncodeToString(credentialId), cancellationToken) is { } account ? new Member(account) : null;

    public Task<string> GetUserIdAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Id.ToString());

    public Task<string?> GetUserNameAsync(Member user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.Email);

    public Task<string?> GetNormalizedUserNameAsync(Member user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task<string?> GetPasswordHashAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash);

    public Task<bool> HasPasswordAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(Member user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.Stamp);

    public Task SetUserNameAsync(Member user, string? userName, CancellationToken cancellationToken) => Change(user, userName is null ? user.Account : user.Account with { Email = userName.ToLowerInvariant() });

    // Addresses are kept in lower case only.
    public Task SetNormalizedUserNameAsync(Member user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(Member user, string? passwordHash, CancellationToken cancellationToken) => Change(user, user.Account with { PasswordHash = passwordHash });

    public Task SetSecurityStampAsync(Member user, string stamp, CancellationToken cancellationToken) => Change(user, user.Account with { Stamp = stamp });

    public Task AddOrUpdatePasskeyAsync(Member user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var kept = Passkeys.Keep(passkey);
        return Change(user, user.Account with { Passkeys = [.. user.Account.Passkeys.Where(old => old.Id != kept.Id), kept] });
    }

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Member user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. user.Account.Passkeys.Select(Passkeys.Open)]);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Member user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.Passkeys.FirstOrDefault(passkey => passkey.Id == Base64Url.EncodeToString(credentialId)) is { } kept ? Passkeys.Open(kept) : null);

    public Task RemovePasskeyAsync(Member user, byte[] credentialId, CancellationToken cancellationToken) =>
        Change(user, user.Account with { Passkeys = [.. user.Account.Passkeys.Where(passkey => passkey.Id != Base64Url.EncodeToString(credentialId))] });

    public void Dispose()
    {
        // Holds nothing open.
    }

    private static Task Change(Member user, Domain.Deliveries.Desk.DeskAccount account)
    {
        user.Account = account;
        return Task.CompletedTask;
    }

    private static IdentityResult Told(bool isSaved) => isSaved ? IdentityResult.Success : IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
}
