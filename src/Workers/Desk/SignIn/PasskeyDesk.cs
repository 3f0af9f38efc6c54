using Microsoft.AspNetCore.Identity;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Passkeys (WebAuthn), by ASP.NET Core Identity: what the browser is asked, and what its answer proves. What was asked waits in a sealed cookie.</summary>
internal sealed class PasskeyDesk(SignInManager<Member> identity, IAccountLedger ledger, AccountEvents events, SignInDesk desk)
{
    /// <summary>What the browser asks any passkey of this desk (JSON).</summary>
    public Task<string> AskAsync() => identity.MakePasskeyRequestOptionsAsync(null);

    /// <summary>What the browser makes a new passkey with (JSON).</summary>
    public Task<string> OfferAsync(DeskAccount account) => identity.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email, DisplayName = account.Email });

    /// <summary>The account that an answer proves; null where it proves none, or another than wanted.</summary>
    /// <param name="only">The one account that may prove itself; null for any.</param>
    public async Task<DeskAccount?> SignInAsync(string answer, Guid? only, CancellationToken cancel)
    {
        if (await TryAsync(() => identity.PerformPasskeyAssertionAsync(answer)) is not { Succeeded: true, User.Account: var account, Passkey: var passkey } || account.IsClosed || (only ?? account.Id) != account.Id)
            return null;
        var kept = Passkeys.Keep(passkey);
        var after = account.AfterSuccess() with { Passkeys = [.. account.Passkeys.Where(old => old.Id != kept.Id), kept with { Name = account.Passkeys.First(old => old.Id == kept.Id).Name }] };
        return await ledger.SaveAsync(after, await events.OfAsync(account, only is null ? "signed in with a passkey" : "showed again who it is with a passkey", cancel), cancel) ? after : null;
    }

    /// <summary>The new passkey that an answer holds; null where it holds none, or one of another account.</summary>
    public async Task<DeskPasskey?> ReadNewAsync(DeskAccount account, string answer, string name)
    {
        if (await TryAsync(() => identity.PerformPasskeyAttestationAsync(answer)) is not { Succeeded: true } made || made.UserEntity.Id != account.Id.ToString())
            return null;
        var tidy = name.Trim();
        return Passkeys.Keep(made.Passkey) with { Name = tidy.Length is > 0 and <= 60 ? tidy : "Passkey" };
    }

    /// <summary>Adds one to an account; false where it holds no new one.</summary>
    public async Task<bool> AddAsync(DeskAccount account, string answer, string name, CancellationToken cancel) =>
        await ReadNewAsync(account, answer, name) is { } passkey
        && await desk.ChangeAsync(account.Id, "added a passkey", now => now.Passkeys.Any(known => known.Id == passkey.Id) ? null : now with { Passkeys = [.. now.Passkeys, passkey] }, cancel);

    // What a browser sends may be anything; where nothing was asked before, Identity throws.
    private static async Task<T?> TryAsync<T>(Func<Task<T>> what)
        where T : class
    {
        try
        {
            return await what();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or System.Text.Json.JsonException or PasskeyException)
        {
            return null;
        }
    }
}
