using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqlitePasswordTests() : PasswordContract(Engine.Sqlite);

public sealed class PostgresPasswordTests() : PasswordContract(Engine.Postgres);

public abstract class PasswordContract(Engine engine) : IDisposable
{
    private const string Ep = "agency:Link EP", Word = "k7mp-3xqa-9wtd-hr4e";

    private static readonly Said Why = new("office", new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero), "agreed by telephone");

    private readonly StoredHub hub = new(engine);
    private readonly HubKey key = Key();

    private RecipientPasswords Passwords => With(key);

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_password_is_set_once_renewed_and_forgotten()
    {
        Assert.Null(await Passwords.OpenAsync(Stored.School, Ep, default));
        Assert.False(await Passwords.RenewAsync(Stored.School, Ep, "none", Why, default));
        Assert.True(await Passwords.SetAsync(Stored.School, Ep, Word, Why, default));
        Assert.False(await Passwords.SetAsync(Stored.School, Ep, "another", Why, default));
        Assert.Equal(Word, await Passwords.OpenAsync(Stored.School, Ep, default));
        Assert.Equal(new PasswordOnRecord(Ep, Why), Assert.Single(await Passwords.OfSchoolAsync(Stored.School, default)));

        Assert.True(await Passwords.RenewAsync(Stored.School, Ep, "renewed", Why with { By = "senco" }, default));
        Assert.Equal("renewed", await Passwords.OpenAsync(Stored.School, Ep, default));
        Assert.Equal("senco", Assert.Single(await Passwords.OfSchoolAsync(Stored.School, default)).Set.By);

        Assert.True(await Passwords.ForgetAsync(Stored.School, Ep, Why, default));
        Assert.False(await Passwords.ForgetAsync(Stored.School, Ep, Why, default));
        Assert.Null(await Passwords.OpenAsync(Stored.School, Ep, default));
    }

    [Fact]
    public async Task Each_change_has_a_line_of_proof_with_who_and_why_and_without_the_password()
    {
        await Passwords.SetAsync(Stored.School, Ep, Word, Why, default);
        await Passwords.SetAsync(Stored.School, Ep, Word, Why, default);
        await Passwords.RenewAsync(Stored.School, Ep, Word, Why with { By = "senco" }, default);
        await Passwords.ForgetAsync(Stored.School, Ep, Why, default);

        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var lines = await db.Proofs.OrderBy(proof => proof.Number).Select(proof => proof.Line).ToListAsync();

        Assert.Equal(["password set", "password renew", "password forget"], lines.Select(line => line.Split('"')[3]));
        Assert.All(lines, line => Assert.Contains("\"Recipient\":\"agency:Link EP\"", line, StringComparison.Ordinal));
        Assert.Contains("\"By\":\"senco\"", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.DoesNotContain(Word, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_lies_sealed_and_opens_for_its_own_recipient_school_and_hub_alone()
    {
        await Passwords.SetAsync(Stored.School, Ep, Word, Why, default);
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var row = await db.Passwords.SingleAsync();
        var other = SchoolNumber.Parse("9994001");
        db.Passwords.Add(new PasswordRow { School = row.School, Recipient = "agency:Other", Sealed = row.Sealed, Said = row.Said });
        db.Passwords.Add(new PasswordRow { School = other.ToString(), Recipient = Ep, Sealed = row.Sealed, Said = row.Said });
        await db.SaveChangesAsync();

        Assert.True(row.Sealed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Word)) < 0);
        Assert.Equal(Word, await Passwords.OpenAsync(Stored.School, Ep, default));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => Passwords.OpenAsync(Stored.School, "agency:Other", default));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => Passwords.OpenAsync(other, Ep, default));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => With(Key()).OpenAsync(Stored.School, Ep, default));
    }

    [Fact]
    public async Task The_same_password_is_sealed_differently_each_time()
    {
        await Passwords.SetAsync(Stored.School, Ep, Word, Why, default);
        await Passwords.SetAsync(Stored.School, "agency:Other", Word, Why, default);

        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var rows = await db.Passwords.Select(row => row.Sealed).ToListAsync();

        Assert.NotEqual(rows[0], rows[1]);
    }

    private RecipientPasswords With(HubKey with) => new(hub.Get<IDbContextFactory<HubContext>>(), hub.Get<ISchema>(), with);

    private static HubKey Key() => Assert.IsType<Checked<HubKey>.Good>(HubKey.Find(HubKey.MakeText(), "")).Value;
}
