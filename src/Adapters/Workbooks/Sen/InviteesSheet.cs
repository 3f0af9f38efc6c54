using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Who was invited to a review, gave advice and came (SEND Regulations 2014, reg 20(2)).</summary>
internal static class InviteesSheet
{
    private static readonly Column Meeting = Columns.Date("Meeting", "The day of the meeting, exactly as on the sheet Reviews.", "2026-11-19").AsKey();
    private static readonly Column Role = Columns.Choice("Role", "What the person is to the review.", "Parent", "Young person", "LA officer", "Health", "Social care", "Teacher", "Other").Needed();
    private static readonly Column Person = Columns.Person("Person", "A parent named as in the MIS; an agency named as on the Office file's sheet Agencies.", "Mrs A Surname").AsKey() with { Suggests = SuggestedFrom.Agencies };
    private static readonly Column Email = Columns.Text("Typed address", "Only if you must: an address is used only when it equals the one in the MIS or on the sheet Agencies.", "");
    private static readonly Column Invited = Columns.Date("Invited", "The day this person's invitation went.", "2026-10-08");
    private static readonly Column Asked = Columns.Date("Advice requested", "The day this person was asked for advice.", "2026-10-08");
    private static readonly Column Received = Columns.Date("Advice received", "The day their advice came.", "2026-10-30");
    private static readonly Column Attended = Columns.YesNo("Attended", "Whether they came to the meeting.", "Yes");

    /// <summary>One row for each person of each review.</summary>
    public static SheetOf<Invitee> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Invitees",
            Purpose = "One row for each person invited to a review: invited, advice requested, advice received, attended.",
            Columns = [Columns.Pupil, Meeting, Role, Person, Email, Invited, Asked, Received, Attended],
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static Invitee Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Meeting = row.NeededDay(Meeting),
        Role = row.Needed(Role),
        Person = row.Needed(Person),
        TypedEmail = row.Text(Email),
        Invited = row.Day(Invited),
        AdviceRequested = row.Day(Asked),
        AdviceReceived = row.Day(Received),
        Attended = row.YesNo(Attended),
        Source = place,
    };

    private static RowDraft Write(Invitee invitee) => new RowDraft()
        .Put(invitee.Pupil)
        .Put(Meeting, invitee.Meeting)
        .Put(Role, invitee.Role)
        .Put(Person, invitee.Person)
        .Put(Email, invitee.TypedEmail)
        .Put(Invited, invitee.Invited)
        .Put(Asked, invitee.AdviceRequested)
        .Put(Received, invitee.AdviceReceived)
        .Put(Attended, invitee.Attended);
}
