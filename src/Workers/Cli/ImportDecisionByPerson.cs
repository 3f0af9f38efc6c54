using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>A person's decision on something that was not believed, bound to the picture they saw: where the folders show another one by now, it is not taken. Who is the signed-in account, never an argument (SD-W2).</summary>
internal static class ImportDecisionByPerson
{
    /// <summary>Takes the decision, or says why it cannot be taken.</summary>
    public static async Task<int> TakeAsync(HubHost hub, HeldImport seen, string why, CancellationToken cancel)
    {
        if (seen.State == HeldState.Released)
            return Common.Refuse($"{seen.Reference} was released already by {seen.Release!.Who}; it counts from the next run.");
        if (seen.State == HeldState.Gone)
            return Common.Refuse($"{seen.Reference} is no longer held: the picture changed since. Run senhub held to see what waits now.");
        if (!seen.Releasable)
            return Common.Refuse($"{seen.Reference} cannot be released: {seen.Why.What} [{seen.Why.Code}]. {seen.Why.Mend}.");
        if (!await hub.Get<PresentPicture>().IsStillSoAsync(seen, cancel))
            return Common.Refuse($"{seen.Reference} is not what the exports and files show now: the picture changed since the night that held it. Run the night again (senhub night), then senhub held.");
        var release = new ImportRelease(Environment.UserName, hub.Get<HubClock>().Now, why);
        if (!await hub.Get<IImportLedger>().ReleaseAsync(seen, release, cancel))
            return Common.Refuse($"{seen.Reference} changed while you decided; run senhub held again.");
        Console.WriteLine($"{seen.Reference} is released by {release.Who}. It counts from the next run: tonight's, or now with senhub night.");
        return SenHubCommand.Done;
    }
}
