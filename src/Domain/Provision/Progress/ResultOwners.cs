using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Progress;

/// <summary>Whose a file's results are: by UPN and the MIS's own id only, never by name, and nobody's where the two disagree or a person must settle who the pupil is.</summary>
internal sealed class ResultOwners
{
    private readonly ILookup<string, Pupil> byKey;
    private readonly HashSet<PupilRef> unsettled;

    public ResultOwners(RollChange change)
    {
        byKey = change.Roll.Pupils.SelectMany(pupil => RowKeys.Of(pupil).Select(key => (key, pupil))).ToLookup(pair => pair.key, pair => pair.pupil, StringComparer.Ordinal);
        unsettled =
        [
            .. change.Held.Where(held => held.Why.Code is FaultCodes.UpnChanged or FaultCodes.IdentityConflict).SelectMany(held => held.Items).Select(item => item.Pupil),
            .. change.Roll.Pupils.Where(pupil => pupil.IdentityHeld).Select(pupil => pupil.Ref),
        ];
    }

    /// <summary>The pupils of the file's results; null where nobody on the roll has these numbers.</summary>
    public IEnumerable<(ResultRow Result, PupilRef? Pupil)> Of(ExportFile file)
    {
        var rows = file.Rows.Select(row => (Row: row, Pupil: Settled(RowKeys.Of(row, file.System)))).ToList();
        // Two rows of one file are two pupils: a number that both lead to tells nobody apart.
        var once = rows.Where(own => own.Pupil is not null).GroupBy(own => own.Pupil).Where(group => group.Count() == 1).SelectMany(group => group).ToList();
        var bySource = once.Where(own => own.Row.SourceId is not null)
            .ToLookup(own => RowKeys.Source(own.Row.SourceId!, file.System), own => own.Pupil!, StringComparer.Ordinal);
        return once.SelectMany(own => own.Row.Results.Select(result => (result, (PupilRef?)own.Pupil!.Ref)))
            .Concat(file.Results.Select(result => (result, Of(result, file.System, bySource))));
    }

    private PupilRef? Of(ResultRow result, string system, ILookup<string, Pupil> bySource)
    {
        var own = result.SourceId is { } id ? bySource[RowKeys.Source(id, system)] : [];
        return Settled([.. Keys(result, system)], own)?.Ref;
    }

    private static IEnumerable<string> Keys(ResultRow result, string system)
    {
        if (result.Upn is { } upn)
            yield return RowKeys.Upn(upn.ToString());
        if (result.SourceId is { } id)
            yield return RowKeys.Source(id, system);
    }

    private Pupil? Settled(IReadOnlyList<string> keys, IEnumerable<Pupil>? also = null)
    {
        var found = keys.SelectMany(key => byKey[key]).Concat(also ?? []).DistinctBy(pupil => pupil.Ref).ToList();
        return found is [var one] && !unsettled.Contains(one.Ref) && !NamesAnother(one, keys) ? one : null;
    }

    // The id of one pupil with the UPN of another is no match; a former UPN beside the right one is.
    private static bool NamesAnother(Pupil pupil, IReadOnlyList<string> keys) =>
        pupil.Upn is { } known && keys.Any(key => !RowKeys.IsSource(key)) && !keys.Contains(RowKeys.Upn(known.ToString()));
}
