using SenHub.Domain;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>Pupil cells, there and back: "LK-412-7 Surname, Forename (7B)" (SD-F6).</summary>
internal sealed class PupilCells(SchoolRoll roll)
{
    /// <summary>How pupils without a registration group are listed.</summary>
    public const string NoClass = "No class";

    private readonly Dictionary<PupilRef, Pupil> byRef = roll.Pupils.ToDictionary(pupil => pupil.Ref);

    /// <summary>The cell for a pupil.</summary>
    public static string Of(Pupil pupil) => $"{pupil.Ref} {NameOf(pupil)}{(pupil.Class is null ? "" : $" ({pupil.Class})")}";

    /// <summary>The pupil of the roll; null when there is none.</summary>
    public Pupil? Find(PupilRef pupil) => byRef.GetValueOrDefault(pupil);

    /// <summary>Whom the cell means.</summary>
    /// <param name="nameMustFit">For rows that people added: the name beside the reference must be the pupil's.</param>
    /// <returns>What is wrong, or null.</returns>
    public Fault? Check(string cell, bool nameMustFit, Place place, out PupilRef pupil)
    {
        pupil = default;
        if (string.IsNullOrWhiteSpace(cell))
            return CellFaults.PupilMissing(place);
        if (!PupilRef.TryParse(cell, out pupil))
            return LooksLikeReference(cell) ? CellFaults.PupilCheckWrong(place) : CellFaults.PupilUnreadable(place);
        if (!byRef.TryGetValue(pupil, out var onRoll))
            return CellFaults.PupilNotOnRoll(place);
        return nameMustFit && !NameFits(cell, onRoll) ? CellFaults.PupilNameDiffers(place) : null;
    }

    private static string NameOf(Pupil pupil) => $"{pupil.PreferredSurname ?? pupil.Surname}, {pupil.PreferredForename ?? pupil.Forename}";

    private static bool LooksLikeReference(string cell)
    {
        var parts = cell.Trim().Split(' ', 2)[0].Split('-');
        return parts.Length == 3 && parts[0].All(char.IsAsciiLetter) && parts[1].Length > 0 && parts[1].All(char.IsAsciiDigit);
    }

    // The class in brackets may be last year's.
    private static bool NameFits(string cell, Pupil pupil)
    {
        var rest = cell.Trim().Split(' ', 2) is [_, var name] ? name.Trim() : "";
        if (rest.EndsWith(')') && rest.LastIndexOf('(') is var bracket and >= 0)
            rest = rest[..bracket].TrimEnd();
        return rest.Length == 0 || Same(rest, NameOf(pupil)) || Same(rest, $"{pupil.Surname}, {pupil.Forename}");
    }

    private static bool Same(string left, string right) =>
        string.Equals(left.Normalize(), right.Normalize(), StringComparison.OrdinalIgnoreCase);
}
