using static System.FormattableString;

namespace SenHub.Domain.Import;

/// <summary>What can be wrong with exported results. A result that cannot be told stands at its own place; what a whole file lacks is said once, with its count.</summary>
internal static class ImportedFaults
{
    /// <summary>It has figures in it and is neither number, age nor grade.</summary>
    public static Fault Unread(Place place) => new(
        FaultCodes.ResultUnread, place, "a result is neither a number, an age in years and months (7:04) nor a grade; it was left out", "Correct it in the MIS");

    /// <summary>Without a day or a subject nothing can be compared.</summary>
    public static Fault Unplaced(Place first, int count) => new(
        FaultCodes.ResultUnplaced,
        first,
        Invariant($"results without a day or a subject: {count}, of which this is the first; they are not compared"),
        "Give the day and the subject of the assessment in the MIS, or tick them in the export");

    /// <summary>No pupil of the roll has these numbers.</summary>
    public static Fault Nobodys(Place first, int count) => new(
        FaultCodes.ResultNobodys,
        first,
        Invariant($"results under numbers that nobody on the roll has, or that do not belong together: {count}, of which this is the first; they were left out"),
        "Nothing for pupils who left; else compare UPN and admission number in the MIS");
}
