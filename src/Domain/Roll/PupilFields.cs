namespace SenHub.Domain.Roll;

/// <summary>The facts of a pupil by name, compared by content.</summary>
internal static class PupilFields
{
    private static readonly IReadOnlyList<(string Name, Func<Pupil, Pupil, bool> Same)> All =
    [
        ("UPN", (a, b) => a.Upn == b.Upn && a.UpnAsWritten == b.UpnAsWritten),
        ("admission number", (a, b) => a.SourceId == b.SourceId && a.SourceSystem == b.SourceSystem),
        ("identity hold", (a, b) => a.IdentityHeld == b.IdentityHeld && a.IdentityClaim == b.IdentityClaim),
        ("legal name", (a, b) => a.LegalName == b.LegalName && a.MiddleNames == b.MiddleNames),
        ("preferred name", (a, b) => a.PreferredSurname == b.PreferredSurname && a.PreferredForename == b.PreferredForename),
        ("numbers", (a, b) => a.NumbersDisputed == b.NumbersDisputed),
        ("birth date", (a, b) => a.BornOn == b.BornOn && a.BirthDatesDiffer == b.BirthDatesDiffer),
        ("sex", (a, b) => a.Sex == b.Sex),
        ("year", (a, b) => a.NcYear == b.NcYear),
        ("class", (a, b) => a.Class == b.Class),
        ("state on roll", (a, b) => a.State == b.State && a.LeftOn == b.LeftOn),
        ("admission", (a, b) => a.AdmittedOn == b.AdmittedOn),
        ("in care", (a, b) => a.InCare == b.InCare),
        ("home language", (a, b) => a.HomeLanguage == b.HomeLanguage),
        ("attendance", (a, b) => a.AttendancePercent == b.AttendancePercent),
        ("address", (a, b) => Equals(a.Address, b.Address)),
        ("SEN status", (a, b) => a.Sen.Status == b.Sen.Status && a.Sen.RawText == b.Sen.RawText && a.Sen.Since == b.Sen.Since),
        ("SEN needs", (a, b) => a.Sen.Needs.SequenceEqual(b.Sen.Needs)),
        ("SEN history", (a, b) => a.Sen.History.SequenceEqual(b.Sen.History)),
        ("contacts", (a, b) => a.Contacts.SequenceEqual(b.Contacts, SameContact.Instance)),
    ];

    /// <summary>Names of the facts that differ, in a fixed order.</summary>
    public static IReadOnlyList<string> Differing(Pupil before, Pupil after) =>
        ReferenceEquals(before, after) ? [] : [.. All.Where(field => !field.Same(before, after)).Select(field => field.Name)];

    private sealed class SameContact : IEqualityComparer<Contact>
    {
        public static readonly SameContact Instance = new();

        // Phones is a list, which a record compares by reference.
        public bool Equals(Contact? x, Contact? y) =>
            x is null || y is null ? ReferenceEquals(x, y) : x.Phones.SequenceEqual(y.Phones) && x with { Phones = y.Phones } == y;

        public int GetHashCode(Contact contact) => contact.Id.GetHashCode();
    }
}
