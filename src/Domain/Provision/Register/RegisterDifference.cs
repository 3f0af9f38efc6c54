using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision.Register;

/// <summary>What happened to a pupil's place on the register.</summary>
public enum RegisterMove
{
    /// <summary>On it now and not before.</summary>
    Joined,

    /// <summary>Before and not now.</summary>
    Left,

    /// <summary>Status, needs, plan or monitoring differ.</summary>
    Changed,
}

/// <summary>One move with its evidence: which fact of which file says so.</summary>
public sealed record RegisterChange(PupilRef Pupil, RegisterMove Move, string Evidence);

/// <summary>Two nights' registers compared.</summary>
public static class RegisterDifference
{
    /// <summary>All moves, by reference.</summary>
    public static IReadOnlyList<RegisterChange> Between(SenRegister before, SenRegister now, SchoolRoll roll)
    {
        var (was, entries) = (ByPupil(before), ByPupil(now));
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        return
        [
            .. was.Keys.Union(entries.Keys).Order()
                .Select(pupil => Compare(was.GetValueOrDefault(pupil), entries.GetValueOrDefault(pupil), pupils.GetValueOrDefault(pupil)))
                .OfType<RegisterChange>(),
        ];
    }

    private static RegisterChange? Compare(RegisterEntry? was, RegisterEntry? now, Pupil? pupil) => (IsOn(was), IsOn(now)) switch
    {
        (false, true) => new(now!.Pupil, RegisterMove.Joined, $"{Code(was)} to {Code(now)}, by the MIS's status{Since(now)}"),
        (true, false) => new(was!.Pupil, RegisterMove.Left, WhyLeft(was, now, pupil)),
        (false, false) => (was ?? now) is { } watched && (was is null) != (now is null)
            ? new(watched.Pupil, RegisterMove.Changed, now is null ? "no longer monitored, by the MIS's words" : "monitored now, by the MIS's words")
            : null,
        _ => Changes(was!, now!).ToList() is { Count: > 0 } changes ? new(now!.Pupil, RegisterMove.Changed, string.Join("; ", changes)) : null,
    };

    private static IEnumerable<string> Changes(RegisterEntry was, RegisterEntry now)
    {
        if (was.Status != now.Status)
            yield return $"{Code(was)} to {Code(now)}, by the MIS's status{Since(now)}";
        else if (was.Since != now.Since)
            yield return $"status dated anew{Since(now)}, by the MIS";
        if (!was.Needs.SequenceEqual(now.Needs))
            yield return $"needs {Types(was)} to {Types(now)}, by the MIS";
        if (was.PlanMade != now.PlanMade || was.Authority != now.Authority)
            yield return "plan date or authority, by the sheet Plans";
    }

    private static string WhyLeft(RegisterEntry was, RegisterEntry? now, Pupil? pupil) => pupil switch
    {
        null => "no longer on the roll",
        { State: RollState.Left, LeftOn: { } day } => $"left the school on {DayWords.Plain(day)}, by the MIS's leaving date",
        { State: RollState.Left } => "left the school, by the MIS",
        _ => $"{Code(was)} to {ProvisionCodes.Of(pupil.Sen.Status) ?? "unknown"}{(now is null ? "" : " (monitored)")}, by the MIS's status",
    };

    private static Dictionary<PupilRef, RegisterEntry> ByPupil(SenRegister register) =>
        register.Entries.Concat(register.Monitored).ToDictionary(entry => entry.Pupil);

    private static bool IsOn(RegisterEntry? entry) => entry?.Status is SenStatus.Support or SenStatus.Plan;

    private static string Code(RegisterEntry? entry) => entry is null ? "N" : ProvisionCodes.Of(entry.Status) ?? "unknown";

    private static string Since(RegisterEntry entry) => entry.Since is { } day ? $" from {DayWords.Plain(day)}" : "";

    private static string Types(RegisterEntry entry) => entry.Needs.Count == 0 ? "none" : string.Join(", ", entry.Needs.Select(need => need.Type));
}
