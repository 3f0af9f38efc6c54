using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>How a person lifts by its reference what a person began: under their account, with a reason.</summary>
internal static class LiftByReference
{
    /// <summary>Lifts it, or says that nothing of that name holds.</summary>
    /// <param name="lift">False where nothing holds under the reference.</param>
    /// <param name="nothing">What is said then of the reference.</param>
    /// <param name="after">What happens now.</param>
    public static async Task<int> RunAsync(HubHome home, string reference, string why, Func<HubHost, string, Said, CancellationToken, Task<bool>> lift, Func<string, string> nothing, string after, CancellationToken cancel)
    {
        await using var hub = await HubHost.OpenAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var tidy = ShortReference.Tidy(reference);
        if (!await lift(hub, tidy, new Said(Environment.UserName, hub.Get<HubClock>().Now, why), cancel))
            return Common.Refuse(nothing(tidy));
        Console.WriteLine($"{tidy} is lifted by {Environment.UserName}; {after}");
        return SenHubCommand.Done;
    }
}
