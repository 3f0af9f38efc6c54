using System.CommandLine;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Cli;

/// <summary>senhub account: who may sign in at the release desk with an account of the hub's own. What they may do there, the sheets Staff say.</summary>
internal static class AccountVerb
{
    private static readonly TimeSpan SetUpCounts = TimeSpan.FromDays(1);

    /// <summary>The verb with its four parts.</summary>
    public static Command Make() => new("account", "Accounts of the release desk. Each is for one person on a sheet Staff; a set-up code is shown once, here, and counts for a day.")
    {
        Part("add", "Make an account for somebody on a sheet Staff, and show the code that sets it up.", AddAsync),
        Part("reset", "Take all proofs of an account away, end its sessions and show a new set-up code: where telephone or password is lost.", ResetAsync),
        Part("lock", "Close an account and end its sessions at once. A reset opens it again.", LockAsync),
        List(),
    };

    private static Command Part(string name, string does, Func<HubHost, string, Said, CancellationToken, Task<int>> act)
    {
        var (email, why) = (new Argument<string>("EMAIL") { Description = "The person's e-mail address, as on the sheet Staff." }, Common.Why());
        var verb = new Command(name, does) { email, why };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse),
            null,
            (hub, _) => act(hub, parse.GetRequiredValue(email).Trim().ToLowerInvariant(), new Said(Environment.UserName, hub.Get<HubClock>().Now, parse.GetRequiredValue(why)), cancel),
            cancel));
        return verb;
    }

    private static async Task<int> AddAsync(HubHost hub, string email, Said said, CancellationToken cancel)
    {
        if (!await IsSomebodyAsync(hub, email, cancel))
            return Common.Refuse($"Nobody with the address {email} has a role of the release desk on a sheet Staff today: put it there (SENCo, lead SENCo, deputy, safeguarding lead, head, office or IT), and try again.");
        var code = OneUseCodes.Make();
        var account = SetUp(new DeskAccount { Id = Guid.CreateVersion7(), Email = email, Made = said, Stamp = OneUseCodes.Make() }, code, said.At);
        return await hub.Get<IAccountLedger>().AddAsync(account, await hub.Get<AccountEvents>().OfAsync(account, "made", said, cancel), cancel)
            ? Show(hub, email, code)
            : Common.Refuse($"{email} has an account already: senhub account reset {email} --why TEXT makes a new set-up code.");
    }

    // The sheets of this moment: somebody new need not wait for a night to be given an account, only to see something with it.
    private static async Task<bool> IsSomebodyAsync(HubHost hub, string email, CancellationToken cancel)
    {
        foreach (var school in hub.Get<Schools>().Sound)
        {
            var (_, facts) = await hub.Get<PresentFacts>().OfAsync(school.Number, cancel);
            if (DeskVisitor.SeatsAt(school.Number, facts.Staff, email, hub.Get<HubClock>().Today).Any())
                return true;
        }

        return false;
    }

    private static async Task<int> ResetAsync(HubHost hub, string email, Said said, CancellationToken cancel)
    {
        var code = OneUseCodes.Make();
        return await ChangeAsync(hub, email, "reset", said, account => SetUp(account, code, said.At), cancel) is { } refused ? refused : Show(hub, email, code);
    }

    private static async Task<int> LockAsync(HubHost hub, string email, Said said, CancellationToken cancel)
    {
        if (await ChangeAsync(hub, email, "closed", said, account => account with { IsClosed = true, Stamp = OneUseCodes.Make(), SetUpCode = null, SetUpEnds = null }, cancel) is { } refused)
            return refused;
        Console.WriteLine($"{email} is closed: nobody is signed in with it any more, and nobody can be. senhub account reset opens it again.");
        return SenHubCommand.Done;
    }

    private static Command List()
    {
        var verb = new Command("list", "Say who has an account, and how it stands.");
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(Common.HomeOf(parse), null, async (hub, _) =>
        {
            var (all, now) = (await hub.Get<IAccountLedger>().AllAsync(cancel), hub.Get<HubClock>().Now);
            foreach (var account in all)
            {
                var roles = (await hub.Get<Visitors>().SeatsAsync(account.Email, cancel)).Select(seat => $"{seat.Row.Role} ({seat.School})").Distinct().ToList();
                Console.WriteLine($"{account.Email}  {State(account, now)}; {(roles.Count > 0 ? string.Join(", ", roles) : "on no sheet Staff today: sees nothing")}");
            }

            if (all.Count == 0)
                Console.WriteLine("No account yet: senhub account add EMAIL --why TEXT makes the first.");
            return SenHubCommand.Done;
        }, cancel));
        return verb;
    }

    private static DeskAccount SetUp(DeskAccount account, string code, DateTimeOffset now) => account with
    {
        PasswordHash = null,
        AuthenticatorKey = null,
        IsAuthenticatorProven = false,
        RecoveryCodes = [],
        Passkeys = [],
        Failures = 0,
        Locks = 0,
        LockedUntil = null,
        IsClosed = false,
        Stamp = OneUseCodes.Make(),
        SetUpCode = OneUseCodes.HashOf(code),
        SetUpEnds = now + SetUpCounts,
    };

    // Null when it is done; else the exit code, with why it was not.
    private static async Task<int?> ChangeAsync(HubHost hub, string email, string what, Said said, Func<DeskAccount, DeskAccount> change, CancellationToken cancel)
    {
        var ledger = hub.Get<IAccountLedger>();
        if (await ledger.FindAsync(email, cancel) is not { } account)
            return Common.Refuse($"{email} has no account: senhub account list shows who has.");
        return await ledger.SaveAsync(change(account), await hub.Get<AccountEvents>().OfAsync(account, what, said, cancel), cancel) ? null : Common.Refuse($"{email} was changed just now by another: look, and try again.");
    }

    private static int Show(HubHost hub, string email, string code)
    {
        var desk = hub.Get<IOptions<DeskOptions>>().Value;
        Console.WriteLine($"The set-up code for {email}, shown this once:\n\n    {code}\n");
        Console.WriteLine(FormattableString.Invariant($"Give it to them in person or by telephone. It counts until this time tomorrow and once, at {(desk.UsesTls ? "https" : "http")}://{(desk.IsOpen ? Environment.MachineName : "localhost")}:{desk.Port}/sign-in/set-up"));
        return SenHubCommand.Done;
    }

    private static string State(DeskAccount account, DateTimeOffset now) => account switch
    {
        { IsClosed: true } => "closed",
        { SetUpCode: not null } when account.SetUpEnds > now => "waits to be set up",
        { SetUpCode: not null } => "its set-up code has run out",
        _ when account.IsLockedAt(now) => "locked for a while after wrong proofs",
        _ => $"ready, with {string.Join(" and ", new[] { account.IsAuthenticatorProven ? "an app" : null, account.Passkeys.Count switch { 0 => null, 1 => "1 passkey", var many => $"{many} passkeys" } }.OfType<string>())}",
    };
}
