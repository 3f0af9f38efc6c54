using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Papers that somebody asked for; nothing is made for an agency without a row here (SD-F1, SD-P1).</summary>
internal static class RequestsSheet
{
    private static readonly (string Words, string Kind)[] Papers =
    [
        ("Provision map", PaperKinds.ProvisionMap), ("Review advice", PaperKinds.ReviewAdvice), ("One-page profile", PaperKinds.Profile),
        ("SEN support plan", PaperKinds.Plan), ("Parent pack", PaperKinds.ParentPack), ("Transition pack", PaperKinds.Transition),
    ];

    private static readonly Column Paper = Columns.Choice("Paper", "Which paper is wanted.", [.. Papers.Select(paper => paper.Words)]).AsKey();
    private static readonly Column To = Columns.Text("To", "An agency named as on the Office file's sheet Agencies; or Parents; or SENCo or Class teacher for a paper that stays in school.", "Northmoor Educational Psychology").AsKey() with { Suggests = SuggestedFrom.Agencies };
    private static readonly Column Purpose = Columns.Text("Purpose", "What the consent must cover, worded as on the Restricted file's sheet Consents. Leave blank for SENCo.", "EP involvement");
    private static readonly Column Why = Columns.FreeText("Why", "Why it is asked for.", "Little progress in reading after two terms of support.");
    private static readonly Column Questions = Columns.FreeText("Questions", "What the recipient is asked to answer.", "Which approach to reading should we try next?");
    private static readonly Column On = Columns.Date("Asked on", "The day of asking. A new day asks anew.", "2026-11-02").AsKey();
    private static readonly Column Closed = Columns.Date("Closed on", "Fill in when the paper is no longer wanted.", "");

    /// <summary>One row for each request.</summary>
    public static SheetOf<PaperRequest> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Requests",
            Purpose = "One row for each paper that is wanted: which, for whom, to whom and why.",
            Columns = [Columns.Pupil, Paper, To, Purpose, Why, Questions, On, Closed],
        },
        Read,
        Write);

    private static PaperRequest Read(SheetRow row, Place place) => new()
    {
        RequestId = row.RowId,
        Pupil = row.Pupil(),
        Kind = Papers.First(paper => paper.Words == row.Needed(Paper)).Kind,
        To = row.Needed(To),
        Purpose = row.Text(Purpose),
        Why = row.Text(Why),
        Questions = row.Text(Questions),
        On = row.Day(On),
        ClosedOn = row.Day(Closed),
        Source = place,
    };

    private static RowDraft Write(PaperRequest request) => new RowDraft(request.RequestId)
        .Put(request.Pupil)
        .Put(Paper, Papers.First(paper => paper.Kind == request.Kind).Words)
        .Put(To, request.To)
        .Put(Purpose, request.Purpose)
        .Put(Why, request.Why)
        .Put(Questions, request.Questions)
        .Put(On, request.On)
        .Put(Closed, request.ClosedOn);
}
