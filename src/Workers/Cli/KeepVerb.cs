using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Retention;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Cli;

/// <summary>senhub keep and unkeep: a person asks that nothing about a pupil is pruned, for a complaint, a claim or an inquiry, and lifts it by name.</summary>
internal static class KeepVerb
{
    /// <summary>The verb that keeps.</summary>
    public static Command Make()
    {
        var (pupil, why) = (PupilOption.Make("Whose papers are kept.", isRequired: true), Common.Why());
        var verb = new Command("keep", "Keep everything about a pupil, whatever its time of keeping, until senhub unkeep. Kept with your account and reason.") { pupil, why };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(Common.HomeOf(parse), null, (hub, schools) => BeginAsync(hub, schools, parse.GetValue(pupil)!.Value, parse.GetRequiredValue(why), cancel), cancel));
        return verb;
    }

    /// <summary>The verb that lifts.</summary>
    public static Command MakeLift()
    {
        var (reference, why) = (new Argument<string>("REF") { Description = "The reference that senhub keep printed." }, Common.Why());
        var verb = new Command("unkeep", "Lift a keep by its reference; the lift is kept with your account and reason.") { reference, why };
        verb.SetAction((parse, cancel) => LiftByReference.RunAsync(
            Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why),
            (hub, tidy, said, stop) => hub.Get<IRetentionLedger>().LiftAsync(tidy, said, stop),
            tidy => $"Nothing is kept under {tidy}.",
            "what has been kept long enough goes with the next pruning.", cancel));
        return verb;
    }

    private static async Task<int> BeginAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, PupilRef pupil, string why, CancellationToken cancel)
    {
        if (schools.FirstOrDefault(school => school.Code == pupil.SchoolCode) is not { } school)
            return Common.Refuse($"No school here has the code {pupil.SchoolCode}.");
        var said = new Said(Environment.UserName, hub.Get<HubClock>().Now, why);
        var id = DerivedId.Of("keep", pupil.ToString(), FormattableString.Invariant($"{said.At:O}"));
        var keep = new Keep { Id = id, Reference = ShortReference.Of(id), School = school.Number, Pupil = pupil, Begun = said };
        await hub.Get<IRetentionLedger>().KeepAsync(keep, cancel);
        Console.WriteLine($"{keep.Reference}: nothing about {pupil} is pruned from now on, nor anything about several pupils of the school. Lift it with: senhub unkeep {keep.Reference} --why TEXT");
        return SenHubCommand.Done;
    }
}
