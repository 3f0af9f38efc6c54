using System.CommandLine;

namespace SenHub.Workers.Cli;

/// <summary>senhub proof: what was disclosed, to whom, and that the log of it is whole.</summary>
internal static class ProofVerb
{
    /// <summary>The verb; one of its three questions at a time.</summary>
    public static Command Make()
    {
        var verb = new Command("proof", "Prove what was disclosed: --verify the log, --pupil REF a page of all that went about a pupil, --who-got whom a wrong fact reached.");
        ProofVerify.AddTo(verb, out var verify);
        verb.SetAction((parse, cancel) => parse.GetValue(verify.Flag) ? verify.RunAsync(parse, cancel) : RefuseAsync());
        return verb;
    }

    private static async Task<int> RefuseAsync()
    {
        await Console.Error.WriteLineAsync("Say --verify, --pupil REF or --who-got.");
        return SenHubCommand.WrongUse;
    }
}
