using SenHub.Domain.Roll;

namespace SenHub.Bench.Filled;

/// <summary>The roll with cells of the export blanked. Name, date of birth, reference and status stay: without them a pupil is nobody, or has no papers.</summary>
internal static class BlankedRoll
{
    // What some paper cannot go without, and what papers merely show.
    private static readonly (string Cell, bool IsRequired, Func<Pupil, Pupil> Blank)[] Cells =
    [
        ("sex", true, pupil => pupil with { Sex = null }),
        ("year", true, pupil => pupil with { NcYear = null }),
        ("needs", true, pupil => pupil with { Sen = pupil.Sen with { Needs = [] } }),
        ("entry", true, pupil => pupil with { AdmittedOn = null }),
        ("attendance", true, pupil => pupil with { AttendancePercent = null }),
        ("language", true, pupil => pupil with { HomeLanguage = null }),
        ("looked after", true, pupil => pupil with { InCare = null }),
        ("address", true, pupil => pupil with { Address = null }),
        ("contacts", true, pupil => pupil with { Contacts = [] }),
        ("class", false, pupil => pupil with { Class = null }),
        ("since", false, pupil => pupil with { Sen = pupil.Sen with { Since = null } }),
        ("history", false, pupil => pupil with { Sen = pupil.Sen with { History = [] } }),
        ("preferred name", false, pupil => pupil with { PreferredForename = null, PreferredSurname = null }),
    ];

    private static readonly (string Cell, Func<Contact, Contact> Blank)[] OfContact =
    [
        ("e-mail", contact => contact with { Email = null }),
        ("telephone", contact => contact with { Phones = [] }),
        ("responsibility", contact => contact with { HasResponsibility = null }),
    ];

    /// <summary>The roll, blanked.</summary>
    public static SchoolRoll Of(SchoolRoll roll, Blanks blanks) => roll with { Pupils = [.. roll.Pupils.Select(pupil => Of(pupil, blanks))] };

    private static Pupil Of(Pupil pupil, Blanks blanks)
    {
        pupil = pupil with { Contacts = [.. pupil.Contacts.Select(contact => OfContact.Aggregate(contact, (left, cell) => blanks.Blank($"{contact.Id}/{cell.Cell}", false) ? cell.Blank(left) : left))] };
        return Cells.Aggregate(pupil, (left, cell) => blanks.Blank($"{pupil.Ref}/{cell.Cell}", cell.IsRequired) ? cell.Blank(left) : left);
    }
}
