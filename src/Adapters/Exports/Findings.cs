using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>Collects what a reader finds: good rows, refused ones with the keys that still prove a pupil's presence, and faults up to a bound.</summary>
/// <param name="each">Takes every good row; rows are not kept here.</param>
internal sealed class Findings(string fileName, Action<ExportRow> each)
{
    private const int MostFaults = 500;

    private readonly Dictionary<(string, string?, string?), (StaffRow Person, HashSet<string> Groups)> staff = [];
    private readonly List<ResultRow> results = [];
    private readonly List<string> refusedKeys = [];
    private readonly List<Fault> faults = [];
    private int refused;
    private int refusedUnnamed;

    /// <summary>The school that the file's rows name; null when they name none, or several.</summary>
    public SchoolNumber? School { get; set; }

    /// <summary>How many pupils could be read so far.</summary>
    public int Read { get; private set; }

    /// <summary>A place in this file.</summary>
    public Place At(int? line = null, int? column = null) => new(fileName, line, column);

    /// <summary>A pupil that could be read.</summary>
    public void Add(ExportRow row)
    {
        Read++;
        each(row);
    }

    /// <summary>A result, carried through as it stands.</summary>
    public void Add(ResultRow result) => results.Add(result);

    /// <summary>A member of staff; the same person again adds their groups.</summary>
    public void Add(StaffRow person)
    {
        var key = (person.Name, person.Email, person.SourceId);
        if (!staff.TryGetValue(key, out var known))
            staff[key] = known = (person, []);
        known.Groups.UnionWith(person.Groups);
    }

    /// <summary>Something a person should put right although the row or file is used.</summary>
    public void Note(string code, Place place, string what, string mend)
    {
        if (faults.Count < MostFaults)
            faults.Add(new Fault(code, place, what, mend));
        else if (faults.Count == MostFaults)
            faults.Add(new Fault(FaultCodes.TooManyFaults, At(), FormattableString.Invariant($"more than {MostFaults} faults; the rest are not listed"), "Put right what is listed, then read the file again"));
    }

    /// <summary>A row that cannot be used; its keys still say that its pupil is there.</summary>
    public void Refuse(IReadOnlyCollection<string> keys, string code, Place place, string what, string mend)
    {
        refused++;
        refusedUnnamed += keys.Count == 0 ? 1 : 0;
        refusedKeys.AddRange(keys);
        Note(code, place, what, mend);
    }

    /// <summary>Everything found, with what only the reader knows left for it to set.</summary>
    public ExportFile ToFile(ExportSource source, string format, string series, DateTime? statedAsOf, DateTime writtenAt, ExportScope scope) => new()
    {
        Name = fileName,
        Format = format,
        Series = series,
        Encoding = source.EncodingName,
        Hash = source.Hash,
        School = School,
        AsOf = statedAsOf ?? writtenAt,
        AsOfIsStated = statedAsOf is not null,
        Scope = scope,
        Rows = [],
        Staff = [.. staff.Values.Select(known => known.Person with { Groups = [.. known.Groups] })],
        Results = results,
        RefusedKeys = refusedKeys,
        Refused = refused,
        RefusedUnnamed = refusedUnnamed,
        Faults = faults,
    };
}
