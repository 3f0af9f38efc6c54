using System.CommandLine;

namespace SenHub.Workers.Cli;

/// <summary>senhub proof: what was disclosed, to whom, and that the log of it is whole.</summary>
internal static class ProofVerb
{
    /// <summary>The verb; one of its three questions at a time.</summary>
    public static Command Make()
    {
        var verb = new Command("proof", "Prove what was disclosed: --verify the log, --pupil REF a page of all that left about a pupil, --who-got whom a wrong fact reached.");
        ProofVerify.AddTo(verb, out var verify);
        ProofOfPupil.AddTo(verb, out var page);
        ProofWhoGot.AddTo(verb, out var who);
        verb.SetAction((parse, cancel) => (parse.GetValue(verify.Flag), parse.GetValue(who.Flag), parse.GetValue(page.Pupil)) switch
        {
            (true, false, null) => verify.RunAsync(parse, cancel),
            (false, true, var pupil) => who.RunAsync(parse, pupil, cancel),
            (false, false, { } pupil) => page.RunAsync(parse, pupil, cancel),
            _ => RefuseAsync(),
        });
        return verb;
    }

    private static async Task<int> RefuseAsync()
    {
        await Console.Error.WriteLineAsync("Say one of --verify, --pupil REF and --who-got.");
        return SenHubCommand.WrongUse;
    }
}
