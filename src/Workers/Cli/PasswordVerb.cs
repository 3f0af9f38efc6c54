using System.CommandLine;
using System.Security.Cryptography;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub password: the password that opens what a recipient is sent by mail, shown once to whoever sets it (SD-S8).</summary>
internal static class PasswordVerb
{
    /// <summary>The verb with its four parts.</summary>
    public static Command Make() => new("password", "Passwords that lock what goes by mail, one for each recipient. A fresh one is shown once, here; tell it to the recipient by telephone, never by mail.")
    {
        Part("set", "Make a recipient's first password and show it once.", (keys, school, who, word, said, cancel) => keys.SetAsync(school, who, word, said, cancel), "there is one already: senhub password renew makes a new one"),
        Part("renew", "Make a new password in place of the old one: each year, and when somebody has left who may know it. What went before still opens with the old one.", (keys, school, who, word, said, cancel) => keys.RenewAsync(school, who, word, said, cancel), "there is none yet: senhub password set makes the first"),
        Forget(),
        List(),
    };

    private delegate Task<bool> Keep(IRecipientPasswords passwords, Domain.Import.SchoolNumber school, string recipient, string password, Said said, CancellationToken cancel);

    private static Command Part(string name, string does, Keep keep, string otherwise)
    {
        var (school, recipient, why) = (Common.School(), Recipient(), Common.Why());
        var verb = new Command(name, does) { school, recipient, why };
        verb.SetAction((parse, cancel) => OnRecipientAsync(Common.HomeOf(parse), parse.GetValue(school), parse.GetRequiredValue(recipient), async (hub, settings, found) =>
        {
            var password = SpokenPassword.Make(RandomNumberGenerator.GetInt32);
            if (!await keep(hub.Get<IRecipientPasswords>(), settings.Number, found.Key, password, Word(hub, parse.GetRequiredValue(why)), cancel))
                return Common.Refuse($"Nothing was changed for {found.Name}: {otherwise}.");
            Console.WriteLine($"The password for {found.Name}, shown this once:\n\n    {password}\n\n    {SpokenPassword.ReadOut(password)}\n");
            Console.WriteLine($"Ring them on the number on record{(found.Phone is { } phone ? $" ({phone})" : "")} and read it out; all letters are small. Write it in no mail. What waits for it is judged anew by the next run.");
            return SenHubCommand.Done;
        }, cancel));
        return verb;
    }

    private static Command Forget()
    {
        var (school, recipient, why) = (Common.School(), Recipient(), Common.Why());
        var verb = new Command("forget", "Take a recipient's password away: what goes to them by mail is held from now on.") { school, recipient, why };
        verb.SetAction((parse, cancel) => OnRecipientAsync(Common.HomeOf(parse), parse.GetValue(school), parse.GetRequiredValue(recipient), async (hub, settings, found) =>
        {
            if (!await hub.Get<IRecipientPasswords>().ForgetAsync(settings.Number, found.Key, Word(hub, parse.GetRequiredValue(why)), cancel))
                return Common.Refuse($"Nothing was changed for {found.Name}: no password is set.");
            Console.WriteLine($"The password for {found.Name} is forgotten. What went before still opens with it.");
            return SenHubCommand.Done;
        }, cancel));
        return verb;
    }

    private static Command List()
    {
        var school = Common.School();
        var verb = new Command("list", "Say who has a password, since when, and which are to be renewed. Shows none.") { school };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(Common.HomeOf(parse), parse.GetValue(school), async (hub, schools) =>
        {
            var (all, due) = (0, 0);
            foreach (var settings in schools)
            {
                foreach (var (password, renew) in await hub.Get<PasswordBoard>().OfAsync(settings.Number, cancel))
                {
                    Console.WriteLine(FormattableString.Invariant($"{settings.Number}  {password.Recipient}  since {HubClock.ToLocal(password.Set.At):yyyy-MM-dd} by {password.Set.By}{(renew is null ? "" : $"; to be renewed: {renew}")}"));
                    all++;
                    due += renew is null ? 0 : 1;
                }
            }

            if (all == 0)
                Console.WriteLine("No recipient has a password yet: senhub password set --recipient NAME --why TEXT makes one.");
            return due == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
        }, cancel));
        return verb;
    }

    private static Option<string> Recipient() => new("--recipient")
    {
        Description = "Whose: an agency as the sheet Agencies names it, a member of staff, a contact by the MIS's name or id, or a young person by the short reference.",
        HelpName = "NAME",
        Required = true,
    };

    private static Said Word(HubHost hub, string why) => new(Environment.UserName, hub.Get<HubClock>().Now, why);

    private static Task<int> OnRecipientAsync(HubHome home, Domain.Import.SchoolNumber? only, string name, Func<HubHost, SchoolSettings, PasswordHolder, Task<int>> verb, CancellationToken cancel) =>
        HubHost.OnSchoolsAsync(home, only, async (hub, schools) =>
        {
            if (schools is not [var school])
                return Common.Refuse("Say for which school: --school NUMBER.");
            return await hub.Get<PasswordBoard>().FindAsync(school.Number, name.Trim(), cancel) switch
            {
                [var found] => await verb(hub, school, found),
                [] => Common.Refuse($"Nobody whom the school sends to is called {name.Trim()}: give the name as the sheet Agencies or Staff or the MIS has it."),
                var several => Common.Refuse($"{several.Count} people are called so; give one of: {string.Join(", ", several.Select(one => one.Key))}."),
            };
        }, cancel);
}
