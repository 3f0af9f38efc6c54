using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Services that work or worked with a pupil.</summary>
internal static class InvolvementSheet
{
    private static readonly Column Service = Columns.Text("Service", "For example Speech and language therapy.", "Speech and language therapy").AsKey();
    private static readonly Column Contact = Columns.Person("Contact", "The person who works with the pupil.", "Ms D Surname");
    private static readonly Column Seen = Columns.Date("Last seen", "The day they last saw the pupil.", "2026-09-30");
    private static readonly Column Report = Columns.Date("Last report", "The date on their last report.", "2026-01-12");

    /// <summary>One row for each service of each pupil.</summary>
    public static SheetOf<InvolvementRow> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Involvement",
            Purpose = "One row for each service that works or worked with a pupil.",
            Columns = [Columns.Pupil, Service, Contact, Seen, Report],
        },
        (row, place) => new InvolvementRow(row.Pupil(), row.Needed(Service), row.Text(Contact), row.Day(Seen), row.Day(Report)) { Source = place },
        service => new RowDraft().Put(service.Pupil).Put(Service, service.Service).Put(Contact, service.Contact).Put(Seen, service.LastSeen).Put(Report, service.LastReport));
}
