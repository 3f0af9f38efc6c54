using System.Globalization;
using System.Security.Claims;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>The rules of proofs, without a server.</summary>
public sealed class SignInRulesTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-23T09:00:00Z", CultureInfo.InvariantCulture);

    private static readonly DeskAccount Account = new() { Id = Guid.CreateVersion7(), Email = "a@b.example", Made = new Said("it", Now, "test"), Stamp = "s" };

    // RFC 6238, appendix B, for SHA-1: the key is the ASCII text "12345678901234567890", and six digits are the last of the eight.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void A_code_fits_half_a_minute_early_or_late_and_never_again()
    {
        var (key, step) = (Totp.MakeKey(), Totp.StepOf(Now));

        Assert.Equal(step, Totp.Fits(key, Totp.CodeAt(key, step), Now, 0));
        Assert.Equal(step - 1, Totp.Fits(key, Totp.CodeAt(key, step - 1).Insert(3, " "), Now, 0));
        Assert.Null(Totp.Fits(key, Totp.CodeAt(key, step - 3), Now, 0));
        Assert.Null(Totp.Fits(key, Totp.CodeAt(key, step), Now, step));
        Assert.Null(Totp.Fits(key, "", Now, 0));
    }

    [Fact]
    public void Each_lock_is_twice_as_long_as_the_one_before_and_at_most_a_day()
    {
        var (account, now, spans) = (Account, Now, new List<TimeSpan>());
        for (var locks = 0; locks < 9; locks++)
        {
            for (var wrong = 0; wrong < DeskAccount.FailuresAllowed; wrong++)
            {
                Assert.False(account.IsLockedAt(now));
                account = account.AfterFailure(now);
            }

            Assert.True(account.IsLockedAt(now));
            Assert.Same(account, account.AfterFailure(now));
            spans.Add(account.LockedUntil!.Value - now);
            now = account.LockedUntil.Value;
        }

        Assert.Equal([15, 30, 60, 120, 240, 480, 960, 1440, 1440], spans.Select(span => span.TotalMinutes));
        Assert.Equal((0, 0, null), (account.AfterSuccess().Failures, account.AfterSuccess().Locks, account.AfterSuccess().LockedUntil));
    }

    [Theory]
    [InlineData("short one", false)]
    [InlineData("password1234", false)]
    [InlineData("Correct Horse Battery Staple", true)]
    [InlineData("CORRECTHORSEBATTERYSTAPLE", false)]
    [InlineData("long.address@school.example", false)]
    [InlineData("aaaaaaaaaaaabbbb", false)]
    [InlineData("żółw i piąty miś", true)]
    public void A_password_is_long_and_none_that_everybody_tries(string password, bool isGood) =>
        Assert.Equal(isGood, PasswordRules.Wrong(password, "long.address@school.example") is null);

    [Fact]
    public void A_proof_is_fresh_for_five_minutes()
    {
        var visitor = new DeskVisitor("a@b.example", "A", [], Now);

        Assert.True(StepUp.IsFresh(visitor, Now.AddMinutes(5)));
        Assert.False(StepUp.IsFresh(visitor, Now.AddMinutes(5).AddSeconds(1)));
        Assert.False(StepUp.IsFresh(visitor, Now.AddMinutes(-2)));
        Assert.Equal("/sign-in/again?return=%2F9991001%2Fheld%2FAB", StepUp.Address("/9991001/held/AB"));
    }

    [Theory]
    [InlineData("tid=6f0a0b0c-0000-4000-8000-000000000001;preferred_username=A.B@school.example", "a.b@school.example")]
    [InlineData("tid=6f0a0b0c-0000-4000-8000-000000000001;email=a.b@school.example;preferred_username=x@y.example", "a.b@school.example")]
    [InlineData("tid=6f0a0b0c-0000-4000-8000-000000000002;preferred_username=a.b@school.example", null)]
    [InlineData("preferred_username=a.b@school.example", null)]
    [InlineData("tid=6f0a0b0c-0000-4000-8000-000000000001;preferred_username=not an address", null)]
    public void Of_Entra_ID_only_the_schools_own_tenant_is_believed(string claims, string? address)
    {
        var options = new OpenIdOptions { Authority = "https://login.microsoftonline.com/6f0a0b0c-0000-4000-8000-000000000001/v2.0" };
        var token = new ClaimsPrincipal(new ClaimsIdentity(claims.Split(';').Select(claim => claim.Split('=')).Select(claim => new Claim(claim[0], claim[1]))));

        Assert.Equal(address, DirectoryDoor.AddressIn(token, options));
    }

    [Fact]
    public void A_recovery_code_fits_however_it_is_typed_and_is_kept_as_a_hash()
    {
        var code = OneUseCodes.Make();

        Assert.True(OneUseCodes.Fits($" {code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)} ", OneUseCodes.HashOf(code)));
        Assert.DoesNotContain(code, OneUseCodes.HashOf(code), StringComparison.Ordinal);
        Assert.False(OneUseCodes.Fits(OneUseCodes.Make(), OneUseCodes.HashOf(code)));
    }
}
