using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>All exports of one night as one picture of the school: the newest full file gives the roll, every other file adds facts to its pupils.</summary>
internal sealed class NightPicture
{
    private readonly List<NightPupil> pupils = [];
    private readonly Dictionary<string, NightPupil> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);
    private readonly List<Fault> faults = [];

    private NightPicture(ExportFile? full) => Full = full;

    /// <summary>The file that gives the roll; null when tonight has none.</summary>
    public ExportFile? Full { get; }

    /// <summary>Pupils in the order in which the files name them, those of the full file first.</summary>
    public IReadOnlyList<NightPupil> Pupils => pupils;

    /// <summary>Keys of pupils who are on the full file although their row was refused, quarantined or left out.</summary>
    public IReadOnlySet<string> PresentKeys => leftOut;

    /// <summary>Rows that could not be joined without guessing.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Joins the files by UPN and source id.</summary>
    /// <param name="last">The file that gave the last roll: an older one never gives the roll again, nor takes part without one that does.</param>
    public static NightPicture Of(IReadOnlyList<ExportFile> accepted, RollSource? last)
    {
        var picture = new NightPicture(FullOf(NewestFirst(accepted), last));
        if (picture.Full is not null)
        {
            picture.leftOut.UnionWith(picture.Full.RefusedKeys.Select(key => RowKeys.InSystem(key, picture.Full.System)));
            picture.Add(picture.Full);
        }

        foreach (var file in TakingPart(accepted, last).Where(file => !ReferenceEquals(file, picture.Full)))
            picture.Add(file);

        foreach (var pupil in picture.pupils)
            pupil.SortOldestFirst();
        picture.faults.AddRange(picture.pupils.Where(pupil => pupil.BirthDatesDiffer).Select(pupil => TwoBirthDates(pupil.Newest.Place)));
        return picture;
    }

    /// <summary>The files that are heard tonight, newest first.</summary>
    public static IReadOnlyList<ExportFile> TakingPart(IReadOnlyList<ExportFile> accepted, RollSource? last)
    {
        var newestFirst = NewestFirst(accepted);
        return FullOf(newestFirst, last) is not null ? newestFirst : [.. newestFirst.Where(file => Counts(file, last))];
    }

    private static List<ExportFile> NewestFirst(IReadOnlyList<ExportFile> accepted) =>
        [.. accepted.OrderByDescending(file => file.AsOf).ThenBy(file => file.Hash, StringComparer.Ordinal)];

    private static ExportFile? FullOf(List<ExportFile> newestFirst, RollSource? last) =>
        newestFirst.Find(file => file.Scope == ExportScope.Full && Counts(file, last));

    private static bool Counts(ExportFile file, RollSource? last) => last is null || file.AsOf >= last.AsOf || file.Forced;

    private void Add(ExportFile file)
    {
        var carried = Carried.By(file.Rows);
        foreach (var row in file.Rows)
            Add(new NightRow(row, file, carried, ReferenceEquals(file, Full)));
    }

    private void Add(NightRow row)
    {
        var keys = RowKeys.Of(row.Row, row.File.System);
        var named = keys.Select(key => byKey.GetValueOrDefault(key)).OfType<NightPupil>().Distinct().ToList();
        if (named.Count > 1 || named.Exists(pupil => pupil.HasRowOf(row.File)))
        {
            LeaveOut(row, keys);
            return;
        }

        var pupil = named.FirstOrDefault() ?? Start(row.GivesRoll);
        pupil.Add(row);
        foreach (var key in keys)
            byKey[key] = pupil;
    }

    private void LeaveOut(NightRow row, IReadOnlyList<string> keys)
    {
        if (row.GivesRoll)
            leftOut.UnionWith(keys);
        faults.Add(new Fault(
            FaultCodes.IdentityConflict,
            row.Row.Place,
            "the numbers of this row belong to more than one pupil; the row was left out",
            "Compare UPN, former UPN and admission number with the pupil's page in the MIS and put the wrong one right"));
    }

    private static Fault TwoBirthDates(Place place) => new(
        FaultCodes.BirthDatesDiffer,
        place,
        "another file of tonight gives this pupil another date of birth; no paper about the pupil goes out",
        "Compare the date of birth on the pupil's page in the MIS with the birth certificate, put it right and export again");

    private NightPupil Start(bool onFullExport)
    {
        var pupil = new NightPupil(onFullExport);
        pupils.Add(pupil);
        return pupil;
    }
}
