using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Takes what somebody offers as proof of who they are. A refusal is always the same, in words and in time, whether or not there is such an account.</summary>
internal sealed class SignInDesk(IAccountLedger ledger, AccountEvents events, IPasswordHasher<Member> hasher, HubClock clock)
{
    private static readonly TimeSpan Refusals = TimeSpan.FromMilliseconds(500);
    private const int Turns = 5;

    private readonly string nobodys = hasher.HashPassword(null!, OneUseCodes.Make());

    /// <summary>A password with the app's code or a recovery code; null where it proves nothing.</summary>
    /// <param name="what">What a right proof is called in the log of proof.</param>
    public async Task<DeskAccount?> PasswordAsync(string email, string password, string code, string what, CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        // Another proof of the same account may be saved in between: then all is looked at anew.
        for (var turn = 0; turn < Turns; turn++)
        {
            var account = await ledger.FindAsync(email, cancel);
            var isPassword = hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? nobodys, password) != PasswordVerificationResult.Failed;
            if (account is null || account.IsClosed || account.IsLockedAt(clock.Now))
                break;
            var proven = isPassword ? WithCode(account, code) : null;
            var after = proven?.AfterSuccess() ?? account.AfterFailure(clock.Now);
            var happened = proven is not null ? what : after.LockedUntil != account.LockedUntil ? "locked after wrong proofs" : "refused a wrong proof";
            if (!await ledger.SaveAsync(after, await events.OfAsync(account, happened, cancel), cancel))
                continue;
            if (proven is not null)
                return after with { Revision = after.Revision + 1 };
            break;
        }

        var left = Refusals - Stopwatch.GetElapsedTime(began);
        if (left > TimeSpan.Zero)
            await Task.Delay(left, cancel);
        return null;
    }

    /// <summary>Whether this is an account's password: for whoever is signed in and asks to change it.</summary>
    public bool IsPassword(DeskAccount account, string password) => account.PasswordHash is { } hash && hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>What is kept of a password.</summary>
    public string HashOf(string password) => hasher.HashPassword(null!, password);

    /// <summary>Changes an account and tells it; false where there is nothing to change.</summary>
    /// <param name="change">The account after it; null for none.</param>
    public async Task<bool> ChangeAsync(Guid id, string what, Func<DeskAccount, DeskAccount?> change, CancellationToken cancel)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            if (await ledger.FindAsync(id, cancel) is not { } account || change(account) is not { } after)
                return false;
            if (await ledger.SaveAsync(after, await events.OfAsync(account, what, cancel), cancel))
                return true;
        }

        return false;
    }

    // The account with the code used up; null where it is none.
    private DeskAccount? WithCode(DeskAccount account, string code)
    {
        if (account is { AuthenticatorKey: { } key, IsAuthenticatorProven: true } && Totp.Fits(key, code, clock.Now, account.UsedStep) is { } step)
            return account with { UsedStep = step };
        return account.RecoveryCodes.FirstOrDefault(hash => OneUseCodes.Fits(code, hash)) is { } used ? account with { RecoveryCodes = [.. account.RecoveryCodes.Where(hash => hash != used)] } : null;
    }
}
