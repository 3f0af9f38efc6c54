namespace SenHub.Domain.Import;

/// <summary>Whether a file claims to hold the whole roll. Absence from a partial file says nothing.</summary>
public enum ExportScope
{
    /// <summary>The whole roll.</summary>
    Full,

    /// <summary>Some pupils, or some facts only.</summary>
    Partial,
}

/// <summary>One export, read to its end. Rows that could not be read are counted, because a refused row still means a pupil who is there.</summary>
public sealed record ExportFile
{
    /// <summary>File name without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>For example "CTF 26.0" or "CSV register report (Arbor style)".</summary>
    public required string Format { get; init; }

    /// <summary>Files that replace each other share a series: "CTF", "CSV". A file is older only than files of its own series.</summary>
    public string Series { get; init; } = "";

    /// <summary>The system whose ids the rows carry, where it is another than the school's MIS: "OneRoster" …; blank for the MIS. Identity is (school, system, id), with the UPN as second key (formats.md, section 2.2).</summary>
    public string System { get; init; } = "";

    /// <summary>For example "UTF-8 with BOM" or "Windows-1252".</summary>
    public required string Encoding { get; init; }

    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The school the file says it comes from; null when the format cannot say.</summary>
    public SchoolNumber? School { get; init; }

    /// <summary>When the MIS made the data, local time without zone; the file's own words, else its last write.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>The file itself says when it was made; false where its last write stands in, which copying may change.</summary>
    public bool AsOfIsStated { get; init; } = true;

    /// <summary>Full or partial.</summary>
    public required ExportScope Scope { get; init; }

    /// <summary>Every pupil that could be read.</summary>
    public required IReadOnlyList<ExportRow> Rows { get; init; }

    /// <summary>Keys (<see cref="RowKeys"/>) of rows that were refused but name their pupil: such a pupil is present.</summary>
    public IReadOnlyList<string> RefusedKeys { get; init; } = [];

    /// <summary>How many rows were refused because they could not be read.</summary>
    public int Refused { get; init; }

    /// <summary>Refused rows that do not even name their pupil; while there are any, nobody's absence counts.</summary>
    public int RefusedUnnamed { get; init; }

    /// <summary>Rows that could be read and were set aside because two pupils share a key; not counted as refused.</summary>
    public int Quarantined { get; init; }

    /// <summary>A person accepted it although it is older than the one that gave the roll.</summary>
    public bool Forced { get; init; }

    /// <summary>Members of staff whom the export names.</summary>
    public IReadOnlyList<StaffRow> Staff { get; init; } = [];

    /// <summary>Assessment results of a file that gives them beside its pupils or without them, each with the keys of its pupil.</summary>
    public IReadOnlyList<ResultRow> Results { get; init; } = [];

    /// <summary>By its kind the file gives no pupils of its own: results, staff, or a part of a set that is read with another file. That it has no rows is no fault.</summary>
    public bool GivesNoRoll { get; init; }

    /// <summary>Faults that did not spoil the file as a whole.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Every result of the file: those that stand with a pupil, then the others.</summary>
    public IEnumerable<ResultRow> AllResults() => Rows.SelectMany(row => row.Results).Concat(Results);
}
