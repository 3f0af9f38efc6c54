using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>Collects what a reader finds: good rows, refused ones with the keys that still prove a pupil's presence, and faults up to a bound.</summary>
internal sealed class Findings(string fileName)
{
    private const int MostFaults = 500;

    private readonly List<ExportRow> rows = [];
    private readonly List<string> refusedKeys = [];
    private readonly List<Fault> faults = [];
    private int refused;
    private int refusedUnnamed;

    /// <summary>Rows read so far.</summary>
    public IReadOnlyList<ExportRow> Rows => rows;

    /// <summary>A place in this file.</summary>
    public Place At(int? line = null, int? column = null) => new(fileName, line, column);

    /// <summary>A pupil that could be read.</summary>
    public void Add(ExportRow row) => rows.Add(row);

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
        AsOf = statedAsOf ?? writtenAt,
        AsOfIsStated = statedAsOf is not null,
        Scope = scope,
        Rows = rows,
        RefusedKeys = refusedKeys,
        Refused = refused,
        RefusedUnnamed = refusedUnnamed,
        Faults = faults,
    };
}
