using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>One row of one of tonight's files.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Carried">What the file carries at all.</param>
/// <param name="GivesRoll">The file is the one that gives the roll.</param>
internal sealed record NightRow(ExportRow Row, ExportFile File, CarriedFacts Carried, bool GivesRoll);

/// <summary>One pupil as all of tonight's files show them.</summary>
internal sealed class NightPupil(bool onFullExport)
{
    private readonly List<NightRow> rows = [];

    /// <summary>The file that gives the roll names the pupil.</summary>
    public bool OnFullExport { get; } = onFullExport;

    /// <summary>Rows, oldest file first.</summary>
    public IReadOnlyList<NightRow> Rows => rows;

    /// <summary>The newest row: names and birth date come from here.</summary>
    public ExportRow Newest => rows[^1].Row;

    /// <summary>Whether tonight's files disagree on the birth date.</summary>
    public bool BirthDatesDiffer => rows.Exists(row => row.Row.BornOn != Newest.BornOn);

    /// <summary>The id given by the file that gives the roll, else the newest given by any.</summary>
    public string? SourceId => Identified?.Row.SourceId;

    /// <summary>The system of that id; blank for the school's MIS.</summary>
    public string SourceSystem => Identified?.File.System ?? "";

    private NightRow? Identified =>
        rows.FindLast(row => row.GivesRoll && row.Row.SourceId is not null) ?? rows.FindLast(row => row.Row.SourceId is not null);

    /// <summary>The newest UPN given by any file.</summary>
    public Upn? Upn => rows.LastOrDefault(row => row.Row.Upn is not null)?.Row.Upn;

    /// <summary>The newest wrong UPN as written; null where a right one is given.</summary>
    public string? UpnAsWritten => Upn is null ? rows.LastOrDefault(row => row.Row.UpnAsWritten is not null)?.Row.UpnAsWritten : null;

    /// <summary>The newest former UPN that a file states.</summary>
    public Upn? FormerUpn => rows.LastOrDefault(row => row.Row.FormerUpn is not null)?.Row.FormerUpn;

    /// <summary>
    /// A fact from the newest file that carries it. A file that carries a fact and leaves it blank for this pupil says that there is none;
    /// a file that carries it for nobody says nothing.
    /// </summary>
    public T Latest<T>(CarriedFacts fact, Func<ExportRow, T> read, T known) =>
        rows.FindLast(row => row.Carried.HasFlag(fact)) is { } newest ? read(newest.Row) : known;

    /// <summary>The last day on roll by positive evidence. An older file's word is not heard against a newer full file that names the pupil as on roll.</summary>
    public DateOnly? LeavingDate =>
        rows.SkipWhile(row => OnFullExport && !row.GivesRoll).LastOrDefault(row => row.Row.LeavingDate is not null)?.Row.LeavingDate;

    /// <summary>Whether a row of this file is already among the rows: two rows of one file are two pupils.</summary>
    public bool HasRowOf(ExportFile file) => rows.Exists(row => ReferenceEquals(row.File, file));

    internal void Add(NightRow row) => rows.Add(row);

    // Full first was the order of joining; the order of telling is by age.
    internal void SortOldestFirst()
    {
        var sorted = rows.OrderBy(row => row.File.AsOf).ToList();
        rows.Clear();
        rows.AddRange(sorted);
    }
}
