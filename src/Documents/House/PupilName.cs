using SenHub.Domain.Roll;

namespace SenHub.Documents.House;

/// <summary>A pupil in internal lists: reference and the names the school uses, surname first, as pupil cells of the workbooks have them (SD-F6).</summary>
/// <param name="Words">Surname, Forename.</param>
public sealed record PupilName(PupilRef Ref, string Words)
{
    /// <summary>From the roll.</summary>
    public static PupilName Of(Pupil pupil) => new(pupil.Ref, $"{pupil.PreferredSurname ?? pupil.Surname}, {pupil.PreferredForename ?? pupil.Forename}");

    /// <summary>LK-412-7 Kowalczyk, Zofia.</summary>
    public override string ToString() => $"{Ref} {Words}";
}
