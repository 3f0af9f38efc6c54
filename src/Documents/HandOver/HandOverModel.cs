using SenHub.Documents.House;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.HandOver;

/// <summary>What a new SENCo is told on the first morning (SD-W1): by reference, never by name.</summary>
public sealed record HandOverModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Who takes over.</summary>
    public required string To { get; init; }

    /// <summary>Who hands over.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>First day with the new person.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The pupils who change hands, as the register has them.</summary>
    public required IReadOnlyList<HandOverPupil> Pupils { get; init; }

    /// <summary>Steps that are due, overdue or near, by day.</summary>
    public required IReadOnlyList<HandOverStep> Steps { get; init; }

    /// <summary>Papers that somebody asked for and that are not closed.</summary>
    public required IReadOnlyList<string> Requests { get; init; }

    /// <summary>From the register and the due items of the night.</summary>
    public static HandOverModel Of(Domain.Documents.HandOver change, string school, SenRegister register, IReadOnlyList<DueItem> due, SencoFacts facts)
    {
        var theirs = change.Pupils.ToHashSet();
        return new()
        {
            School = school,
            To = change.To.Name,
            From = change.From,
            On = change.On,
            Pupils = [.. register.Entries.Where(entry => theirs.Contains(entry.Pupil)).Select(HandOverPupil.Of)],
            Steps = [.. due.Where(item => item.Pupil is { } pupil && theirs.Contains(pupil) && IsOpen(item)).OrderBy(item => item.LastLawfulDay).ThenBy(item => item.Pupil).Select(HandOverStep.Of)],
            Requests =
            [
                .. facts.Requests.Where(request => theirs.Contains(request.Pupil) && request.IsOpenOn(change.On)).OrderBy(request => request.Pupil).ThenBy(request => request.Kind, StringComparer.Ordinal)
                    .Select(request => $"{request.Pupil}: {request.Kind} for {request.To}{(request.On is { } day ? $", asked for on {HouseStyle.Plain(day)}" : "")}"),
            ],
        };
    }

    private static bool IsOpen(DueItem item) => DigestLines.IsShown(item) && item.Status is DueStatus.DueSoon or DueStatus.Due or DueStatus.Overdue;
}

/// <summary>One pupil in a line.</summary>
public sealed record HandOverPupil(PupilRef Pupil, string Year, string Status, string PrimaryNeed, string Cycle, string NextReview)
{
    /// <summary>From the register.</summary>
    public static HandOverPupil Of(RegisterEntry entry) => new(
        entry.Pupil,
        entry.NcYear ?? HouseStyle.NotRecorded,
        entry.Status == SenStatus.Plan ? $"Plan, {entry.Authority ?? "authority not recorded"}" : "SEN support",
        entry.Needs.Count > 0 ? NeedWords.Of(entry.Needs[0].Type) : HouseStyle.NotRecorded,
        entry.Cycle is { } cycle ? HouseStyle.Number(cycle) : "None",
        entry.NextReview is { } day ? HouseStyle.Brief(day) : "None booked");
}

/// <summary>One open step.</summary>
public sealed record HandOverStep(PupilRef Pupil, string What, string RuleId, string LastLawfulDay, string AimFor)
{
    /// <summary>From a due item.</summary>
    public static HandOverStep Of(DueItem item) => new(
        item.Pupil.GetValueOrDefault(), DueRules.Does(item), item.RuleId, item.LastLawfulDay is { } last ? HouseStyle.Brief(last) : "", item.StaffTarget is { } target ? HouseStyle.Brief(target) : "");
}
