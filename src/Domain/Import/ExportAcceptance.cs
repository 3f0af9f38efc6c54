using SenHub.Domain.Roll;

namespace SenHub.Domain.Import;

/// <summary>Whether an export is believed (formats.md, section 9.3). Pure: the same export, roll and history give the same decision.</summary>
public static class ExportAcceptance
{
    /// <summary>Judges one export.</summary>
    /// <param name="history">Every export accepted on earlier nights; the newest of each series would do, all of them keep old files quiet.</param>
    /// <param name="roll">The last accepted roll; <see cref="SchoolRoll.None"/> before the first.</param>
    /// <param name="night">The day of the night.</param>
    /// <param name="forced">A person accepts it although it is older than the last, doubtful, or has too many refused rows. Another school's file and an empty one stay refused.</param>
    public static ImportDecision Judge(
        IReadOnlyList<ExportFacts> history, SchoolRoll roll, ExportFile file, DateOnly night, ImportThresholds thresholds, bool forced = false)
    {
        var counts = Count(roll, file);
        var newest = history.Where(past => past.Series == file.Series && past.Scope == file.Scope).MaxBy(past => past.AsOf);
        var seen = history.Any(past => past.Hash == file.Hash);
        var reasons = seen ? [] : Reasons(counts, newest, roll, file, night, thresholds).Where(reason => !forced || !CanBeForced(reason)).ToList();
        return new ImportDecision
        {
            File = file.Name,
            Hash = file.Hash,
            Verdict = (seen, reasons.Count) switch
            {
                (true, _) => newest is null || file.AsOf >= newest.AsOf ? ImportVerdict.Unchanged : ImportVerdict.Superseded,
                (_, > 0) => ImportVerdict.Refused,
                _ => ImportVerdict.Accepted,
            },
            Format = file.Format,
            Scope = file.Scope,
            AsOf = file.AsOf,
            Counts = counts,
            Reasons = reasons,
            Notices = [.. Notices(file)],
            Forced = forced && !seen,
        };
    }

    /// <summary>Whether a person's word can stand against this reason.</summary>
    public static bool CanBeForced(Fault reason) =>
        reason.Code is FaultCodes.TooManyRefused or FaultCodes.ExportOlder or FaultCodes.ExportFuture or FaultCodes.SchoolDoubtful;

    /// <summary>Under which id a person accepts just these bytes.</summary>
    public static Guid IdOf(string hash) => DerivedId.Of("held-file", hash);

    private static ImportCounts Count(SchoolRoll roll, ExportFile file)
    {
        var known = roll.Pupils.SelectMany(RowKeys.Of).ToHashSet();
        return new ImportCounts(
            file.Rows.Count,
            file.Refused,
            file.Quarantined,
            file.Rows.Count(row => row.Sen is not SenBlock.Absent),
            file.Rows.Count(row => row.Contacts is ContactsBlock.Present),
            file.Rows.Count(row => RowKeys.Of(row, file.System).Any(known.Contains)),
            roll.Pupils.Count(pupil => pupil.State == RollState.OnRoll));
    }

    private static IEnumerable<Fault> Reasons(
        ImportCounts counts, ExportFacts? newest, SchoolRoll roll, ExportFile file, DateOnly night, ImportThresholds thresholds)
    {
        var place = new Place(file.Name);
        if (file.School is { } school && school != roll.School)
            yield return ExportFaults.WrongSchool(place, school, roll.School);
        if (counts.Read == 0 && !file.GivesNoRoll)
            yield return new Fault(FaultCodes.ExportEmpty, place, "no pupil could be read from this export", "Run the report again in the MIS and look at its result before saving it");
        if (counts.Refused > thresholds.RefusedShare * (counts.Read + counts.Refused))
            yield return new Fault(
                FaultCodes.TooManyRefused,
                place,
                FormattableString.Invariant($"{counts.Refused} of {counts.Read + counts.Refused} rows could not be read, more than {thresholds.RefusedShare:P0}"),
                "Put the rows right that the other lines name, then export again");
        if (newest is not null && file.AsOf < newest.AsOf)
            yield return new Fault(
                FaultCodes.ExportOlder,
                place,
                FormattableString.Invariant($"the export is of {file.AsOf:yyyy-MM-dd HH:mm}, older than the one accepted last ({newest.AsOf:yyyy-MM-dd HH:mm})"),
                "Export again from the MIS, or delete this file");
        if (file.AsOfIsStated && DateOnly.FromDateTime(file.AsOf) > night.AddDays(1))
            yield return new Fault(
                FaultCodes.ExportFuture,
                place,
                FormattableString.Invariant($"the export says it was made on {file.AsOf:yyyy-MM-dd}, after the night of {night:yyyy-MM-dd}"),
                "Put the clock of the exporting computer right, then export again");
        if (IsDoubtful(counts, file, roll, thresholds))
            yield return new Fault(
                FaultCodes.SchoolDoubtful,
                place,
                FormattableString.Invariant($"only {counts.Known} of {counts.Read} pupils are known to school {roll.School}, and the report does not say which school it is of"),
                "Check that this is your own school's report; remove it if not");
    }

    // A report that names no school could be another school's: its pupils would join this roll.
    private static bool IsDoubtful(ImportCounts counts, ExportFile file, SchoolRoll roll, ImportThresholds thresholds) =>
        file.School is null && file.Scope == ExportScope.Full && roll.Pupils.Count >= thresholds.KnownPupilFrom
        && counts.Known < thresholds.KnownPupilShare * counts.Read;

    private static IEnumerable<Fault> Notices(ExportFile file)
    {
        if (file.Scope == ExportScope.Partial && !file.GivesNoRoll)
            yield return new Fault(
                FaultCodes.ExportPartial,
                new Place(file.Name),
                "this export holds part of the school only: it updates pupils already on roll, adds nobody and removes nobody",
                "Export all pupils (a full CTF) to give the roll");
    }
}
