using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>What is known of the files under evidence/ (SD-P3).</summary>
internal static class EvidenceSheet
{
    private static readonly Column File = Columns.Text("File", "The file's name in the pupil's folder under evidence.", "speech-report-2026-03.pdf").AsKey();
    private static readonly Column Type = Columns.Choice("Type", "What it is.", EvidenceTypes.All).Needed();
    private static readonly Column Author = Columns.Person("Author", "Who wrote it.", "Ms D Surname");
    private static readonly Column On = Columns.Date("Date", "The date on it.", "2026-03-04");
    private static readonly Column MayGoTo = Columns.Text("May go to", "Agencies by name, or kinds of agency (LA, EP, SLT, OT, Health, Social care, Parents), parted by semicolons. Blank means nobody.", "LA; EP") with { Suggests = SuggestedFrom.Agencies };

    /// <summary>One row for each file.</summary>
    public static SheetOf<EvidenceRow> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Evidence",
            Purpose = "One row for each file in a pupil's folder under evidence. What has no row goes to nobody.",
            Columns = [Columns.Pupil, File, Type, Author, On, MayGoTo],
            KeyIsUnique = true,
            MayBeAbsent = true,
        },
        (row, place) => new EvidenceRow
        {
            Pupil = row.Pupil(),
            File = row.Needed(File),
            Type = row.Needed(Type),
            Author = row.Text(Author),
            On = row.Day(On),
            MayGoTo = row.Many(MayGoTo),
            Source = place,
        },
        evidence => new RowDraft().Put(evidence.Pupil).Put(File, evidence.File).Put(Type, evidence.Type).Put(Author, evidence.Author).Put(On, evidence.On).Put(MayGoTo, evidence.MayGoTo));
}
