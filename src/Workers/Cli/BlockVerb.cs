using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Cli;

/// <summary>senhub block and unblock: a person stops everything about a pupil or to a person, at once, and lifts it by name (SD-S3).</summary>
internal static class BlockVerb
{
    /// <summary>The verb that stops.</summary>
    public static Command Make()
    {
        var (school, why) = (Common.School(), Common.Why());
        var pupil = new Option<string?>("--pupil") { Description = "Stop everything about this pupil that would leave the school; the short reference.", HelpName = "REF" };
        var person = new Option<string?>("--person") { Description = "Stop everything to this person: the name as the MIS has it, an e-mail address, or a contact's id. Whatever address, phone or mailbox they share is stopped too.", HelpName = "NAME" };
        var verb = new Command("block", "Stop everything about a pupil, or to a person, at once. It holds until senhub unblock, whatever the files say.") { school, pupil, person, why };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => BeginAsync(hub, schools, parse.GetValue(pupil), parse.GetValue(person)?.Trim(), parse.GetRequiredValue(why), cancel), cancel));
        return verb;
    }

    /// <summary>The verb that lifts.</summary>
    public static Command MakeLift()
    {
        var reference = new Argument<string>("REF") { Description = "The reference that senhub block printed and senhub held shows." };
        var why = Common.Why();
        var verb = new Command("unblock", "Lift a stop by its reference. What it held is judged anew by the next run; the lift is kept with your account and reason.") { reference, why };
        verb.SetAction((parse, cancel) => LiftByReference.RunAsync(
            Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why),
            (hub, tidy, said, stop) => hub.Get<IGateLedger>().LiftAsync(tidy, said, stop),
            tidy => $"Nothing that holds is stopped under {tidy}. Run senhub held to see the stops.",
            "the next run judges anew what it held.", cancel));
        return verb;
    }

    private static async Task<int> BeginAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, string? pupil, string? person, string why, CancellationToken cancel)
    {
        var reference = default(PupilRef);
        if (string.IsNullOrEmpty(pupil) == string.IsNullOrEmpty(person))
            return Common.Refuse("Say either --pupil REF or --person NAME.");
        if (pupil is { Length: > 0 } && !PupilRef.TryParse(pupil, out reference))
            return Common.Refuse("--pupil takes a short reference, for example LK-412-7; its last sign is checked.");
        var (clock, met) = (hub.Get<HubClock>(), 0);
        foreach (var school in schools)
        {
            var roll = await hub.Get<ILedger>().LoadAsync<SchoolRoll>(school.Number, Kept.Roll, DateOnly.MaxValue, cancel);
            if (pupil is { Length: > 0 } && roll?.Pupils.Any(one => one.Ref == reference) != true)
                continue;
            var said = new Said(Environment.UserName, clock.Now, why);
            var id = DerivedId.Of("stop", school.Number.ToString(), pupil is { Length: > 0 } ? reference.ToString() : "", person ?? "", FormattableString.Invariant($"{said.At:O}"));
            var stop = new Stop { Id = id, Reference = ShortReference.Of(id), School = school.Number, Pupil = pupil is { Length: > 0 } ? reference : null, Person = person is { Length: > 0 } ? person : null, Begun = said };
            var held = await hub.Get<IGateLedger>().StopAsync(stop, clock.Today, cancel);
            Console.WriteLine($"{stop.Reference} stops it for school {school.Number} from now on; {held} that {(held == 1 ? "was" : "were")} ready {(held == 1 ? "is" : "are")} held. What has left cannot be called back.");
            met++;
        }

        return met > 0 ? SenHubCommand.Done : Common.Refuse($"No school here has a pupil {reference} on its roll.");
    }
}
