namespace SenHub.Domain.Import;

/// <summary>Faults that readers and the acceptance word alike.</summary>
public static class ExportFaults
{
    /// <summary>The file says it comes from another school.</summary>
    public static Fault WrongSchool(Place place, SchoolNumber said, SchoolNumber expected) =>
        new(FaultCodes.SchoolWrong, place, $"this file comes from school {said}, not from {expected}", "Remove it from this school's folder and put your own export there");
}
