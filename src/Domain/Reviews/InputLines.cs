using SenHub.Domain.Documents.Rounds;

namespace SenHub.Domain.Reviews;

/// <summary>What a digest says of teachers' input (SD-P7): only what has become the SENCo's to settle, by counts.</summary>
public static class InputLines
{
    private const string Rule = "SD-P7";

    /// <summary>The lines for one reader.</summary>
    /// <param name="rounds">Null where the stage has not run.</param>
    public static IEnumerable<DigestLine> For(RoundsTonight? rounds, DigestReader reader)
    {
        if (rounds is null)
            yield break;
        foreach (var kind in RoundKinds.All)
        {
            var silent = rounds.Requests.Where(standing => standing.Request.Kind == kind.Name).Select(standing => (standing.Request.Teacher.Key, Rows: standing.Sencos.Where(row => reader.Has(row.Pupil)).ToList())).Where(one => one.Rows.Count > 0).ToList();
            if (silent.Count == 0)
                continue;
            var (people, pupils) = (silent.DistinctBy(one => one.Key).Count(), silent.SelectMany(one => one.Rows).DistinctBy(row => row.Pupil).Count());
            yield return DigestLines.Information(FormattableString.Invariant($"Teachers' input for {kind.InWords}: no answer from {people} {(people == 1 ? "person" : "people")} about {pupils} {(pupils == 1 ? "pupil" : "pupils")}, and nobody is reminded any more"), "SENCo", Rule);
        }

        var unknown = rounds.NobodyToAsk.Where(occasion => reader.Has(occasion.Pupil)).DistinctBy(occasion => occasion.Pupil).Count();
        if (unknown > 0)
            yield return DigestLines.Information(FormattableString.Invariant($"No teacher is known for pupils whose teachers' input is wanted: {unknown}"), "SENCo", Rule);
        var files = rounds.Faults.Select(fault => fault.Place.File).Distinct().Count();
        if (files > 0)
            yield return DigestLines.Information(FormattableString.Invariant($"Teachers' sheets that came back with something that could not be taken: {files}"), "SENCo", Rule);
    }
}
