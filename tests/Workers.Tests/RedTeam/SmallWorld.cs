using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>The pupils and facts of the small school: a girl of whom two papers are wanted, her brother, her twin, a girl of the same name, a classmate.</summary>
internal static class SmallWorld
{
    public const string Ep = "ep@eps.example";
    public const string Mother = "rosheen.fieldhouse@example.org";
    public const string Father = "donal.fieldhouse@example.org";
    public const string Psychology = "EP involvement";

    private static readonly PostalAddress Home = new(["1 Fieldhouse Lane"], "ZZ1 1ZZ");
    private static readonly PostalAddress Elsewhere = new(["9 Moor End"], "ZZ9 9ZZ");

    /// <summary>As the export has them: 1 Aisling, 2 her brother, 3 her twin, 4 of the same name, 5 a classmate.</summary>
    public static IReadOnlyList<ExportRow> Rows { get; } =
    [
        Row(1, "Aisling", "Fieldhouse", "2017-03-04", "5 Elm", Home, Parents("Fieldhouse", Home)),
        Row(2, "Cormac", "Fieldhouse", "2019-05-06", "3 Ash", Home, Parents("Fieldhouse", Home)),
        Row(3, "Sorcha", "Fieldhouse", "2017-03-04", "5 Elm", Home, Parents("Fieldhouse", Home)),
        Row(4, "Aisling", "Fieldhouse", "2016-11-09", "5 Oak", Elsewhere, Parents("Moorfield", Elsewhere)),
        Row(5, "Lucja", "Nowak", "2016-12-01", "5 Elm", Elsewhere, Parents("Nowak", Elsewhere)),
    ];

    public static ExportRow Row(int number, string forename, string surname, string born, string @class, PostalAddress home, IReadOnlyList<ContactRow> contacts) =>
        (A.Row(number) with { Forename = forename, Surname = surname, BornOn = A.Day(born), NcYear = @class[..1], Class = @class, Address = home }).WithStatus("K", "SEN support", A.Day("2025-09-01")).WithNeeds("SLCN").WithContacts([.. contacts]);

    public static IReadOnlyList<ContactRow> Parents(string surname, PostalAddress home) =>
    [
        Contact("Mrs", "Rosheen", surname, "PAM", home),
        Contact("Mr", "Donal", surname, "PAF", home with { Lines = ["7 Quay"] }),
    ];

    public static ContactRow Contact(string title, string forename, string surname, string relationship, PostalAddress home) => new()
    {
        Order = relationship == "PAM" ? 1 : 2,
        Title = title,
        Forename = forename,
        Surname = surname,
        Relationship = relationship,
        Responsibility = true,
        Address = home,
        Email = $"{forename}.{surname}@example.org".ToLowerInvariant(),
    };

    /// <summary>A provision map of the girl is wanted by the psychologist, with consent, and by her parents.</summary>
    public static SencoFacts Facts(SchoolRoll roll)
    {
        var girl = Girl(roll);
        return A.Facts with
        {
            Provision = [Line(girl, "Precision teaching")],
            Requests =
            [
                new() { RequestId = "r1", Pupil = girl, Kind = PaperKinds.ProvisionMap, To = "Link EP", Purpose = Psychology, Why = "agreed in planning", On = A.Day("2026-11-16") },
                new() { RequestId = "r2", Pupil = girl, Kind = PaperKinds.ProvisionMap, To = "Parents", Why = "the parents ask", On = A.Day("2026-11-16") },
            ],
            Consents = [Consent(girl)],
        };
    }

    public static Consent Consent(PupilRef pupil) => new()
    {
        Pupil = pupil,
        Purpose = Psychology,
        Recipient = "Link EP",
        Scope = "Provision map",
        GivenBy = "Mrs Rosheen Fieldhouse",
        Capacity = "Parental responsibility",
        GivenOn = A.Day("2026-09-14"),
        ExpiresOn = A.Day("2027-09-13"),
    };

    public static Domain.Provision.ProvisionLine Line(PupilRef pupil, string intervention) => A.Line() with
    {
        LineId = "line 1",
        Pupil = pupil,
        Intervention = intervention,
        Outcome = "Reads twenty common words",
        EntryMeasure = "7 of 20",
    };

    public static PupilRef Girl(SchoolRoll roll) => roll.Pupils.First(pupil => pupil.Upn == A.Upn(1)).Ref;

    public static IEnumerable<AddressRelease> Confirmed(SchoolRoll roll) =>
        from confirmed in roll.Pupils.SelectMany(pupil => pupil.Contacts).Select(contact => (Name: contact.Id.ToString(), contact.Email)).Append((Name: "Link EP", Email: (string?)Ep))
        where confirmed.Email is not null
        select new AddressRelease(confirmed.Name, confirmed.Email, A.Day("2026-09-07"), "Office", "confirmed at a meeting");
}
