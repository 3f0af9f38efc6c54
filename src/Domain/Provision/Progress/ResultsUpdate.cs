using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Progress;

/// <summary>What a night's exports make of the results kept so far. The newest word on a pupil, scale and day counts; a block that stands with its pupil tells the whole of each scale that it names, as an MIS writes it.</summary>
public sealed record ResultsUpdate(SchoolResults Results, IReadOnlyList<Fault> Faults)
{
    /// <summary>Applies the exports; the same exports again give the very same results.</summary>
    /// <param name="change">What the same exports did to the roll.</param>
    /// <param name="before">The file that gave the roll before them.</param>
    /// <param name="accepted">Every export that takes part tonight, in any order.</param>
    public static ResultsUpdate Apply(SchoolResults last, RollChange change, RollSource? before, IReadOnlyList<ExportFile> accepted)
    {
        // As for the roll: while nobody has said that the MIS changed, an id may be another child's.
        if (change.Held.Any(held => held.Why.Code == FaultCodes.SystemSwitched))
            return new(last, []);
        var owners = new ResultOwners(change);
        var faults = new List<Fault>();
        var kept = last.All().ToLookup(result => (result.Pupil, result.Scale)).ToDictionary(own => own.Key, own => own.ToList());
        foreach (var file in NightPicture.TakingPart(accepted, before).Reverse())
            Add(kept, file, owners, faults);
        var now = SchoolResults.Of(kept.Values.SelectMany(own => own));
        return new(now.All().SequenceEqual(last.All()) ? last : now, faults);
    }

    private static void Add(Dictionary<(PupilRef, AssessmentScale), List<AssessmentResult>> kept, ExportFile file, ResultOwners owners, List<Fault> faults)
    {
        var read = owners.Of(file).Select(own => (own.Result, own.Pupil, Value: ImportedValue.Of(own.Result))).ToList();
        faults.AddRange(read.Where(own => own.Value is ImportedValue.Unread).Select(own => ImportedFaults.Unread(own.Result.Place)));
        faults.AddRange(Counted(read.Where(own => own.Value is ImportedValue.Unplaced), ImportedFaults.Unplaced));
        faults.AddRange(Counted(read.Where(own => own.Pupil is null), ImportedFaults.Nobodys));
        var known =
            from own in read
            where own.Pupil is not null && own.Value is ImportedValue.Known
            let value = (ImportedValue.Known)own.Value
            select new AssessmentResult(own.Pupil!.Value, value.Scale, value.On, value.Value, own.Result.Place);
        foreach (var own in known.Distinct().GroupBy(result => (result.Pupil, result.Scale)))
            kept[own.Key] = [.. file.Results.Count > 0 ? Others(kept, own) : [], .. own];
    }

    private static IEnumerable<AssessmentResult> Others(
        Dictionary<(PupilRef, AssessmentScale), List<AssessmentResult>> kept, IGrouping<(PupilRef, AssessmentScale), AssessmentResult> now)
    {
        var days = now.Select(result => result.On).ToHashSet();
        return kept.GetValueOrDefault(now.Key, []).Where(result => !days.Contains(result.On));
    }

    private static IEnumerable<Fault> Counted<T>(IEnumerable<(ResultRow Result, PupilRef? Pupil, T Value)> rows, Func<Place, int, Fault> fault)
    {
        var all = rows.ToList();
        return all.Count == 0 ? [] : [fault(all[0].Result.Place, all.Count)];
    }
}
