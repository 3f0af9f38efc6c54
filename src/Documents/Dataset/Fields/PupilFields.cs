using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Roll;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>What the MIS says of the pupil, and of the people around them.</summary>
internal static class PupilFields
{
    private static readonly (string, double)[] ContactColumns = [("Name", 1.7), ("Relationship", 1.1), ("Parental responsibility", 1.1), ("Address", 2.2), ("Telephone and e-mail", 2.2)];

    private static readonly (string, double)[] HistoryColumns = [("From", 1), ("SEN provision", 3)];

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        Mis("pupil.legalName", "Legal name", "names", file => Words(Whole(file.Pupil))),
        Mis("pupil.preferredName", "Known as", "preferred names", file => file.Pupil.KnownAs == file.Pupil.LegalName ? null : Words(file.Pupil.KnownAs)) with { Absence = _ => "the legal name" },
        Mis("pupil.dateOfBirth", "Date of birth", "date of birth", BornOn),
        Mis("pupil.age", "Age", "date of birth", file => Words(Age.On(file.Pupil.BornOn, file.Night).ToString())) with { Moves = true },
        Mis("pupil.sex", "Sex", "sex", file => Words(file.Pupil.Sex switch { "M" => "Male", "F" => "Female", var other => other })),
        Mis("pupil.yearGroup", "Year group", "year", file => file.Pupil.NcYear is null ? null : Words(YearGroup.InWords(file.Pupil.NcYear))),
        Mis("pupil.yearByAge", "Year group by age", "date of birth", file => Words(PupilBlock.From(file.Pupil, file.Night).YearByAge is { } year ? YearGroup.InWords(year) : null)) with { Moves = true, Absence = _ => "the year taught in" },
        Mis("pupil.class", "Class", "registration group", file => Words(file.Pupil.Class)),
        Mis("pupil.admitted", "Admitted to this school", "entry date", file => Day(file.Pupil.AdmittedOn)),
        Mis("pupil.senStatus", "SEN status", "SEN status", file => file.Pupil.Sen.Status == SenStatus.Unknown ? null : Words(NeedWords.Of(file.Pupil.Sen.Status))),
        Mis("pupil.senSince", "SEN status since", "SEN history", file => Day(file.Pupil.Sen.Since)),
        Mis("pupil.primaryNeed", "Primary need", "SEN needs", file => Words(NeedWords.Of(file.Pupil.Sen.Needs) is [var primary, ..] ? primary : null)),
        Mis("pupil.needs", "Types of need, primary first", "SEN needs", file => Items(NeedWords.Of(file.Pupil.Sen.Needs))),
        Mis("pupil.senHistory", "History of SEN provision", "SEN history", History),
        Mis("pupil.attendance", "Attendance this year", "attendance", file => file.Pupil.AttendancePercent is { } percent ? Words(HouseStyle.Percent(percent)) : null, PaperField.Attendance) with { Moves = true },
        Mis("pupil.homeLanguage", "Home language", "home language", file => Words(LanguageWords.Of(file.Pupil.HomeLanguage)), PaperField.HomeLanguage),
        Mis("pupil.inCare", "Looked after by a local authority", "looked after", file => file.Pupil.InCare is { } inCare ? Words(inCare ? "Yes" : "No") : null, PaperField.Safeguarding),
        Mis("pupil.address", "Home address", "address", file => Words(Shown(file.Pupil.Address)), PaperField.Contacts),
        Mis("pupil.upn", "Unique pupil number", "UPN", file => Words(file.Pupil.Upn?.ToString()), PaperField.Upn),
        Mis("family.contacts", "Parents and carers", "contacts", Contacts, PaperField.Contacts),
        new("pupil.reference", "Our reference", PaperField.Identity, "computed from the roll", file => Words(file.Pupil.Ref.ToString())),
    ];

    private static DataField Mis(string key, string name, string what, Func<PupilFile, Answer?> read, PaperField part = PaperField.Identity) =>
        new(key, name, part, $"MIS export, {what}", read) { OwedBy = OwedBy.Office, IsBrief = key is not ("pupil.needs" or "pupil.senHistory" or "family.contacts") };

    private static string Whole(Pupil pupil) => string.Join(' ', new[] { pupil.Forename, pupil.MiddleNames, pupil.Surname }.Where(name => !string.IsNullOrWhiteSpace(name)));

    private static Answer? BornOn(PupilFile file) =>
        Day(file.Pupil.BornOn)! with { Doubt = file.Pupil.BirthDatesDiffer ? "the exports give two dates of birth; put the wrong one right in the MIS" : null };

    private static Answer? History(PupilFile file) =>
        Rows(HistoryColumns, file.Pupil.Sen.History.Select(spell => (IReadOnlyList<string?>)[HouseStyle.Plain(spell.Start), spell.RawText]));

    // A person whom the school may not contact is named, for a service must know who has responsibility; how to reach them is not given on.
    private static Answer? Contacts(PupilFile file) => Rows(ContactColumns, file.Pupil.Contacts.Select(contact => (IReadOnlyList<string?>)
    [
        contact.Name,
        Relationships.InWords(contact.Relationship),
        contact.HasResponsibility switch { true => "Yes", false => "No", null => "Not known" },
        .. file.Barred.Any(name => Domain.Deliveries.Names.Same(name, contact.Name))
            ? new[] { "Please ask the school before any contact", null }
            : [Shown(contact.Address), string.Join(", ", [.. contact.Phones, .. contact.Email is { } mail ? new[] { mail } : []])],
    ]));

    private static string? Shown(Domain.Import.PostalAddress? address) =>
        address is null ? null : string.Join(", ", address.Lines.Append(address.Postcode).Where(line => !string.IsNullOrWhiteSpace(line)));
}
