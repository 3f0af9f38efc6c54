namespace SenHub.Domain.Import;

/// <summary>Faults that readers and the acceptance word alike.</summary>
public static class ExportFaults
{
    /// <summary>The file says it comes from another school.</summary>
    public static Fault WrongSchool(Place place, SchoolNumber said, SchoolNumber expected) =>
        new(FaultCodes.SchoolWrong, place, $"this file comes from school {said}, not from {expected}", "Remove it from this school's folder and put your own export there");

    /// <summary>The hub's own reader failed on a file: a fault of SenHub, told as one line in place of a crash.</summary>
    /// <param name="kind">The kind of failure, for whoever mends the hub; never its words, which could quote the file.</param>
    public static Fault ReaderFailed(Place place, string kind) =>
        new(FaultCodes.ReaderFailed, place, $"the hub could not read this file for a reason of its own ({kind}), so it was not believed", "Export again; if that does not help, tell the people who look after SenHub this line");
}
