using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub handshake: confirms an agency's address by a code that goes there and comes back (SD-S5).</summary>
internal static class HandshakeVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var school = Common.School();
        var agency = new Option<string?>("--agency") { Description = "Send this agency, as the sheet Agencies names it, a mail with a code and no pupil.", HelpName = "NAME" };
        var code = new Option<string?>("--code") { Description = "The code that came back; the address it was sent to counts as confirmed from now on.", HelpName = "CODE" };
        var why = new Option<string?>("--why") { Description = "With --code: who gave it, and how.", HelpName = "TEXT" };
        var verb = new Command("handshake", "Confirm the address of an agency or authority before the first paper goes there: send it a code, and tell the hub when the code has come back.") { school, agency, code, why };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, schools, parse.GetValue(agency)?.Trim(), parse.GetValue(code), parse.GetValue(why)?.Trim(), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, string? agency, string? code, string? why, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(agency) == string.IsNullOrEmpty(code))
            return Common.Refuse("Say either --agency NAME or --code CODE.");
        if (schools.Count > 1 && agency is { Length: > 0 })
            return Common.Refuse("Say for which school: --school NUMBER.");
        if (code is { Length: > 0 } && string.IsNullOrEmpty(why))
            return Common.Refuse("--code needs --why, for example \"read out on the telephone by their office\".");
        return agency is { Length: > 0 } ? await SendAsync(hub, schools[0], agency, cancel) : await ConfirmAsync(hub, schools, ShortReference.Tidy(code!), why!, cancel);
    }

    private static async Task<int> SendAsync(HubHost hub, SchoolSettings school, string agency, CancellationToken cancel)
    {
        var (sent, said) = await hub.Get<Handshakes>().SendAsync(school, agency, cancel);
        if (!sent)
            return Common.Refuse($"No handshake went to {agency}: {said}.");
        Console.WriteLine($"A code went to {agency}: {said}. When it has come back: senhub handshake --code CODE --why \"who gave it\"");
        return SenHubCommand.Done;
    }

    private static async Task<int> ConfirmAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, string code, string why, CancellationToken cancel)
    {
        foreach (var school in schools)
        {
            if (await hub.Get<Handshakes>().ConfirmAsync(school, code, Environment.UserName, why, cancel) is not { } agency)
                continue;
            Console.WriteLine($"The address of {agency} is confirmed for school {school.Number} by {Environment.UserName}; what waited for it is judged anew by the next run.");
            return SenHubCommand.Done;
        }

        return Common.Refuse($"{code} is no code of an agency's address as the Office file has it now.");
    }
}
