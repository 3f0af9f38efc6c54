using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Restricted;

/// <summary>Service consents (DP-02); a withdrawal is sticky (SD-F4).</summary>
internal static class ConsentsSheet
{
    private static readonly Column Purpose = Columns.Text("Purpose", "What it was given for, worded as on the sheet Requests; \"Share with parents\" for a young person's word that a parent may have their papers.", "EP involvement").AsKey();
    private static readonly Column Recipient = Columns.Text("Recipient", "The agency it was given for, named as on the Office file's sheet Agencies; a parent's name, or Parents, for a young person's word.", "Northmoor Educational Psychology").AsKey() with { Suggests = SuggestedFrom.Agencies };
    private static readonly Column Scope = Columns.Text("Scope", "What may be shared. Blank leaves it to the purpose; words that name papers mean those and no others.", "Provision map and progress");
    private static readonly Column By = Columns.Person("Given by", "Who gave it. Without a name it is none.", "Mrs A Surname");
    private static readonly Column Capacity = Columns.Text("Capacity", "As what they gave it. From the end of compulsory school age it is the young person, or a representative with the reason in the note. An override is the safeguarding lead's, with the reason in the note.", "Parental responsibility") with { Choices = ["Parental responsibility", "Young person", "Local authority", "Representative", "Safeguarding override"] };
    private static readonly Column GivenOn = Columns.Date("Given on", "The day it was given. Blank means not given.", "2026-06-15") with { Key = true };
    private static readonly Column Expires = Columns.Date("Expires on", "The last day it holds, usually a year later.", "2027-06-14");
    private static readonly Column Withdrawn = Columns.Date("Withdrawn on", "The day it was withdrawn. It stays withdrawn; consent given again is a new row.", "");
    private static readonly Column Note = Columns.Text("Note", "Why it was given again after a withdrawal, or another remark.", "");
    private static readonly Column File = Columns.Text("Signed file", "Name of the signed form under evidence.", "consent-ep-2026-06-15.pdf");

    /// <summary>One row for each consent given, refused or withdrawn.</summary>
    public static SheetOf<Consent> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Restricted,
            Name = "Consents",
            Purpose = "One row for each consent to a service. A withdrawal holds until consent is given again on a new row.",
            Columns = [Columns.Pupil, Purpose, Recipient, Scope, By, Capacity, GivenOn, Expires, Withdrawn, Note, File],
            HeldByRefusedRow = true,
            Sticky = new StickyRule(
                [Columns.PupilHeading, Purpose.Heading, Recipient.Heading, GivenOn.Heading],
                Withdrawn.Heading,
                []),
        },
        Read,
        Write);

    private static Consent Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Purpose = row.Needed(Purpose),
        Recipient = row.Needed(Recipient),
        Scope = row.Text(Scope),
        GivenBy = row.Text(By),
        Capacity = row.Text(Capacity),
        GivenOn = row.Day(GivenOn),
        ExpiresOn = row.Day(Expires),
        WithdrawnOn = row.Day(Withdrawn),
        Note = row.Text(Note),
        SignedFile = row.Text(File),
        Source = place,
    };

    private static RowDraft Write(Consent consent) => new RowDraft()
        .Put(consent.Pupil)
        .Put(Purpose, consent.Purpose)
        .Put(Recipient, consent.Recipient)
        .Put(Scope, consent.Scope)
        .Put(By, consent.GivenBy)
        .Put(Capacity, consent.Capacity)
        .Put(GivenOn, consent.GivenOn)
        .Put(Expires, consent.ExpiresOn)
        .Put(Withdrawn, consent.WithdrawnOn)
        .Put(Note, consent.Note)
        .Put(File, consent.SignedFile);
}
