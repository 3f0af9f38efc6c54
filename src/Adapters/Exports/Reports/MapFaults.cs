using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>What is wrong with a school's own column map; nothing is read by a map that is not understood.</summary>
internal static class MapFaults
{
    public static IReadOnlyList<Fault> Of(ColumnMapOptions? own, Place place) => own is null ? [] :
    [
        .. ColumnMap.UnknownFields(own).Select(key => $"the column map {own.Name} names a field that does not exist: {key}")
            .Concat(own.Statuses.Values.Where(code => SenWords.Shipped.Status(code) is null).Select(code => $"the column map {own.Name} maps a status to {code}, which is not N, K or E"))
            .Concat(own.Needs.Values.Where(code => SenWords.Shipped.Need(code) is null).Select(code => $"the column map {own.Name} maps a need to {code}, which is no census code"))
            .Select(what => new Fault(FaultCodes.MapUnknown, place, what, "Correct the column map in the school's settings; docs/import.md lists the fields")),
    ];
}
