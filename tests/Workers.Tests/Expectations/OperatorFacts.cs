using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Workers.Tests.Expectations;

/// <summary>What stands in the operator school's four files: for each of two pupils one paper is asked for by the psychologist, with consent, and one by the parents.</summary>
internal static class OperatorFacts
{
    public const string Ep = "ep@eps.example";

    private const string Purpose = "EP involvement";

    private static readonly DaySpan[] NextYear = [new(A.Day("2027-09-02"), A.Day("2027-12-17")), new(A.Day("2028-01-05"), A.Day("2028-03-30")), new(A.Day("2028-04-18"), A.Day("2028-07-20"))];

    /// <summary>Papers that leave the school: two pupils, each to the psychologist and to a parent.</summary>
    public const int Outside = 4;

    public static SencoFacts Of(SchoolRoll roll)
    {
        var asked = roll.Pupils.Where(pupil => pupil.Upn == A.Upn(1) || pupil.Upn == A.Upn(2)).Select(pupil => pupil.Ref).ToList();
        return A.Facts with
        {
            Calendar = A.Calendar with { Terms = [.. A.Calendar.Terms, .. NextYear] },
            Staff = [.. A.Facts.Staff, A.Staff("IT", "Ms Tech")],
            Provision = [.. asked.Select(pupil => Line(pupil))],
            Requests = [.. asked.SelectMany(pupil => new[] { Request(pupil, "Link EP", Purpose), Request(pupil, "Parents", null) })],
            Consents = [.. asked.Select(Consent)],
        };
    }

    /// <summary>One more paper for the psychologist, asked for on a day.</summary>
    public static PaperRequest Again(PupilRef pupil, DateOnly on) => Request(pupil, "Link EP", Purpose) with { RequestId = FormattableString.Invariant($"{pupil} {on:yyyy-MM-dd}"), On = on };

    public static IEnumerable<AddressRelease> Confirmed(SchoolRoll roll) =>
        from confirmed in roll.Pupils.SelectMany(pupil => pupil.Contacts).Select(contact => (Name: contact.Id.ToString(), contact.Email)).Append((Name: "Link EP", Email: (string?)Ep))
        where confirmed.Email is not null
        select new AddressRelease(confirmed.Name, confirmed.Email, A.Day("2026-09-07"), "Office", "confirmed at a meeting");

    private static Domain.Provision.ProvisionLine Line(PupilRef pupil) => A.Line() with
    {
        LineId = $"line {pupil}",
        Pupil = pupil,
        Outcome = "Reads twenty common words",
        EntryMeasure = "7 of 20",
    };

    private static PaperRequest Request(PupilRef pupil, string to, string? purpose) => new()
    {
        RequestId = $"{pupil} {to}",
        Pupil = pupil,
        Kind = PaperKinds.ProvisionMap,
        To = to,
        Purpose = purpose,
        Why = "agreed in planning",
        On = A.Day("2026-11-16"),
    };

    private static Consent Consent(PupilRef pupil) => new()
    {
        Pupil = pupil,
        Purpose = Purpose,
        Recipient = "Link EP",
        Scope = "Provision map",
        GivenBy = "Mrs Robin Field",
        Capacity = "Parental responsibility",
        GivenOn = A.Day("2026-09-14"),
        ExpiresOn = A.Day("2028-09-13"),
    };
}
