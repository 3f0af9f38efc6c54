using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Workers.Import;

/// <summary>What the faulty values of a night look like, for the log: their shapes, never what they say.</summary>
internal static class FaultShapes
{
    /// <summary>The shapes by fault, for those that name a cell.</summary>
    public static IReadOnlyDictionary<Fault, string> Of(IReadOnlyList<string> paths, IReadOnlyList<Fault> faults)
    {
        var shapes = new Dictionary<Fault, string>();
        foreach (var path in paths)
        {
            var own = faults.Where(fault => fault.Place.Column is not null && fault.Place.File == Path.GetFileName(path)).Distinct().ToList();
            if (own.Count == 0)
                continue;
            foreach (var (place, row) in Rows(path, own))
            {
                foreach (var fault in own.Where(fault => fault.Place == place && row.Cell(fault.Place.Column) is not null))
                    shapes[fault] = ValueShape.Of(row.Cell(fault.Place.Column));
            }
        }

        return shapes;
    }

    private static IReadOnlyDictionary<Place, FaultRow> Rows(string path, IReadOnlyList<Fault> faults)
    {
        try
        {
            using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return FaultRows.Find(bytes, Path.GetFileName(path), faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Dictionary<Place, FaultRow>(); // it went away since it was read
        }
    }
}
