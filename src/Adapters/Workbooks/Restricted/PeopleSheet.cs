using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Restricted;

/// <summary>Flags on people; sticky once read (SD-F4).</summary>
internal static class PeopleSheet
{
    private static readonly Column Person = Columns.Person("Person", "The person's name as in the MIS.", "Mr F Surname").AsKey();
    private static readonly Column Flag = Columns.Choice("Flag", "What holds for this person.", "No contact", "Court order", "Refusal", "Withdrawal").AsKey();
    private static readonly Column Known = Columns.Text("Known addresses", "E-mail, phone or address of the person that the MIS does not hold, parted by semicolons.", "f.surname@example.org; 01632 960123");
    private static readonly Column From = Columns.Date("From", "The day it began. Blank means always.", "2025-05-12");
    private static readonly Column LiftedOn = Columns.Date("Lifted on", "The day it ended. It ends only when all three lifting cells are filled in.", "");
    private static readonly Column LiftedBy = Columns.Person("Lifted by", "Who decided so.", "");
    private static readonly Column LiftedWhy = Columns.Text("Lifted because", "Why, for example the order and its date.", "");

    /// <summary>One row for each flag.</summary>
    public static SheetOf<Restriction> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Restricted,
            Name = "People",
            Purpose = "One row for each flag on a person. Deleting a row never lifts it: fill in lifted on, lifted by and lifted because.",
            Columns = [Columns.Pupil, Person, Flag, Known, From, LiftedOn, LiftedBy, LiftedWhy],
            HeldByRefusedRow = true,
            Sticky = new StickyRule(
                [Columns.PupilHeading, Person.Heading, Flag.Heading],
                null,
                [LiftedOn.Heading, LiftedBy.Heading, LiftedWhy.Heading]),
        },
        Read,
        Write);

    private static Restriction Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Person = row.Needed(Person),
        Flag = row.Needed(Flag),
        KnownAddresses = row.Many(Known),
        From = row.Day(From),
        LiftedOn = row.Day(LiftedOn),
        LiftedBy = row.Text(LiftedBy),
        LiftedWhy = row.Text(LiftedWhy),
        Source = place,
    };

    private static RowDraft Write(Restriction restriction) => new RowDraft()
        .Put(restriction.Pupil)
        .Put(Person, restriction.Person)
        .Put(Flag, restriction.Flag)
        .Put(Known, restriction.KnownAddresses)
        .Put(From, restriction.From)
        .Put(LiftedOn, restriction.LiftedOn)
        .Put(LiftedBy, restriction.LiftedBy)
        .Put(LiftedWhy, restriction.LiftedWhy);
}
