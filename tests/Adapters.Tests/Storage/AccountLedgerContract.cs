using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteAccountLedgerTests() : AccountLedgerContract(Engine.Sqlite);

public sealed class PostgresAccountLedgerTests() : AccountLedgerContract(Engine.Postgres);

public abstract class AccountLedgerContract(Engine engine) : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly StoredHub hub = new(engine);

    internal static DeskAccount Account { get; } = new()
    {
        Id = Guid.Parse("0199aaaa-0000-7000-8000-00000000000a"),
        Email = "zoe.sen@larkfield.example",
        Made = new Said("it", Now, "the new SENCo"),
        Stamp = "first",
        AuthenticatorKey = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        RecoveryCodes = ["a hash", "another"],
        LockedUntil = Now.AddMinutes(15),
    };

    internal static DeskPasskey Passkey { get; } = new("Y3JlZGVudGlhbA", "cHVibGlj", "Zoë’s key", Now, 4_000_000_000, ["usb"], true, false, false, "YQ==", "Yg==");

    private IAccountLedger Accounts => On(hub);

    internal static IAccountLedger On(StoredHub hub) => new AccountLedger(hub.Get<IDbContextFactory<HubContext>>(), hub.Get<ISchema>(), HubKey.Of(new byte[32]));

    internal static IReadOnlyList<AccountEvent> Happened(string what) => [new AccountEvent(Stored.School, Account.Id, what, Account.Email, Now, "it", "asked")];

    internal static async Task AskAsync(IAccountLedger accounts)
    {
        await accounts.AddAsync(Account, Happened("made"), default);
        var found = (await accounts.FindAsync(Account.Email, default))!;
        await accounts.SaveAsync(found with { Passkeys = [Passkey] }, Happened("added a passkey"), default);
        found = (await accounts.FindByPasskeyAsync(Passkey.Id, default))!;
        await accounts.SaveAsync(found with { Passkeys = [] }, Happened("removed a passkey"), default);
        await accounts.StampAsync(found.Id, default);
        await accounts.FindAsync(found.Id, default);
        await accounts.AllAsync(default);
        await accounts.NoteAsync(Happened("signed in"), default);
    }

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_account_is_found_by_address_id_and_passkey_as_it_was_saved()
    {
        Assert.True(await Accounts.AddAsync(Account, Happened("made"), default));
        var added = (await Accounts.FindAsync(" Zoe.Sen@LARKFIELD.example ", default))!;
        Assert.True(await Accounts.SaveAsync(added with { Passkeys = [Passkey], UsedStep = 59_000_000 }, Happened("added a passkey"), default));

        var found = (await Accounts.FindByPasskeyAsync(Passkey.Id, default))!;

        Assert.Equal((Account.AuthenticatorKey, 59_000_000, Account.LockedUntil), (found.AuthenticatorKey, found.UsedStep, found.LockedUntil));
        Assert.Equal(Account.RecoveryCodes, found.RecoveryCodes);
        var kept = Assert.Single((await Accounts.FindAsync(Account.Id, default))!.Passkeys);
        Assert.Equal((Passkey.Name, Passkey.SignCount, Passkey.PublicKey), (kept.Name, kept.SignCount, kept.PublicKey));
        Assert.Equal(["usb"], kept.Transports);
        Assert.Null(await Accounts.FindAsync("nobody@larkfield.example", default));
        Assert.Null(await Accounts.FindByPasskeyAsync("another", default));
        Assert.Equal(Account.Email, Assert.Single(await Accounts.AllAsync(default)).Email);
    }

    [Fact]
    public async Task An_address_has_one_account()
    {
        await Accounts.AddAsync(Account, Happened("made"), default);

        Assert.False(await Accounts.AddAsync(Account with { Id = Guid.CreateVersion7() }, Happened("made"), default));
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_account_one_saves_and_nothing_of_the_other_is_proven()
    {
        await Accounts.AddAsync(Account, Happened("made"), default);
        var seen = (await Accounts.FindAsync(Account.Id, default))!;

        Assert.True(await Accounts.SaveAsync(seen with { UsedStep = 1 }, Happened("signed in"), default));
        Assert.False(await Accounts.SaveAsync(seen with { UsedStep = 1 }, Happened("signed in"), default));

        Assert.Single(await LinesAsync(), line => line.Contains("account signed in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_stamp_of_a_closed_account_is_none_so_that_its_sessions_end()
    {
        await Accounts.AddAsync(Account, Happened("made"), default);
        Assert.Equal("first", await Accounts.StampAsync(Account.Id, default));

        var seen = (await Accounts.FindAsync(Account.Id, default))!;
        await Accounts.SaveAsync(seen with { IsClosed = true }, Happened("closed"), default);

        Assert.Null(await Accounts.StampAsync(Account.Id, default));
    }

    [Fact]
    public async Task The_apps_key_lies_sealed_for_its_own_account_alone_and_the_proof_names_no_secret()
    {
        await Accounts.AddAsync(Account with { SetUpCode = "hash of the set-up code" }, Happened("made"), default);
        await Accounts.NoteAsync(Happened("signed in by the directory"), default);
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var row = await db.Accounts.SingleAsync();

        Assert.DoesNotContain(Account.AuthenticatorKey!, row.Content + System.Text.Encoding.Latin1.GetString(row.Sealed!), StringComparison.Ordinal);
        Assert.Equal(Account.AuthenticatorKey, SealedText.Open(row.Sealed!, HubKey.Of(new byte[32]), "authenticator keys", Account.Id.ToString()));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => SealedText.Open(row.Sealed!, HubKey.Of(new byte[32]), "authenticator keys", Guid.CreateVersion7().ToString()));
        var lines = await LinesAsync();
        Assert.Equal(2, lines.Count(line => line.Contains(Account.Email, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("hash", StringComparison.Ordinal) || line.Contains(Account.AuthenticatorKey!, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> LinesAsync()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        return await db.Proofs.OrderBy(proof => proof.Number).Select(proof => proof.Line).ToListAsync();
    }
}
