using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Classes;

/// <summary>What class sheet and class map are made of: one class, its pupils with needs, and what the teacher owes.</summary>
public sealed record ClassModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Registration group.</summary>
    public required string Class { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who teaches it.</summary>
    public required IReadOnlyList<string> Teachers { get; init; }

    /// <summary>SENCo of the class.</summary>
    public string? Senco { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<ClassPupil> Pupils { get; init; }

    /// <summary>What is asked of the teacher, by pupil.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Of one class on a night; fields the recipient may not see never enter it (gate 5).</summary>
    /// <param name="maps">The maps of the night.</param>
    public static ClassModel Of(string school, string group, SchoolRoll roll, SencoFacts facts, IReadOnlyList<ProvisionMap> maps, RecipientClass recipient, DateOnly night)
    {
        var allowed = FieldLists.For(recipient);
        var byPupil = maps.ToDictionary(map => map.Pupil);
        var pupils = roll.Pupils.Where(pupil => SchoolPapers.IsListed(pupil) && string.Equals(pupil.Class?.Trim(), group, StringComparison.Ordinal)).ToList();
        var own = pupils.Select(pupil => OwnFacts.Of(pupil, facts, byPupil.GetValueOrDefault(pupil.Ref) ?? ProvisionMaps.For(pupil, facts, night), night)).ToList();
        return new()
        {
            School = school,
            Class = group,
            AsOf = night,
            Teachers = [.. facts.Staff.TeachersOf(group, night).Select(member => member.Name)],
            Senco = pupils.Count > 0 ? facts.Staff.SencoOf(pupils[0], night)?.Name : null,
            Pupils = [.. own.Select(one => ClassPupil.Of(one, one.NextReview(facts), allowed)).OrderBy(pupil => pupil.Name.Words, StringComparer.Ordinal).ThenBy(pupil => pupil.Name.Ref)],
            Actions = [.. own.SelectMany(one => ActionsOf(one, night)).Order(StringComparer.Ordinal), .. Untold([.. own.Where(one => one.Stories.Count == 0)])],
        };
    }

    // Only what a teacher can do: the rest of what plans lack is the SENCo's.
    private static IEnumerable<string> ActionsOf(OwnFacts own, DateOnly night)
    {
        var name = PupilName.Of(own.Pupil);
        foreach (var finding in PlanFindings.For(own.Pupil.Ref, own.Cycles, own.Targets, night, int.MaxValue).Where(finding => finding.Kind == PlanFindingKind.InputMissing))
            yield return $"{name}: {finding.Says}. Please give yours to the SENCo.";
        foreach (var target in own.RunningTargets.Where(target => target.DueBy is { } due && due.DayNumber - night.DayNumber is <= 14))
            yield return $"{name}: look at the target \u201c{target.Words}\u201d by {HouseStyle.Brief(target.DueBy!.Value)}.";
    }

    private static IEnumerable<string> Untold(IReadOnlyList<OwnFacts> own) => own.Count == 0
        ? []
        : [$"Nothing is recorded yet on strengths and what helps of {string.Join("; ", own.Select(one => PupilName.Of(one.Pupil)).OrderBy(name => name.Words, StringComparer.Ordinal))}. Please tell the SENCo."];
}
