using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Papers that somebody asked for; nothing is made for an agency without a row here (SD-F1, SD-P1).</summary>
internal static class RequestsSheet
{
    private static readonly IReadOnlyList<(string Word, string Kind)> Papers =
    [
        ("Provision map", PaperKinds.ProvisionMap), ("Review advice", PaperKinds.ReviewAdvice), .. FormKinds.All.Select(kind => (kind.Asked, kind.Name)),
        ("One-page profile", PaperKinds.Profile), ("SEN support plan", PaperKinds.Plan), ("Parent pack", PaperKinds.ParentPack), ("Transition pack", PaperKinds.Transition),
    ];

    private static readonly Column Paper = Columns.Choice("Paper", "Which paper is wanted.", [.. Papers.Select(paper => paper.Word)]).AsKey();
    private static readonly Column To = Columns.Text("To", "An agency named as on the Office file's sheet Agencies, or SENCo for a paper that stays in school. Profiles, plans and packs also: Class teacher, or Parents.", "Northmoor Educational Psychology").AsKey() with { Suggests = SuggestedFrom.Agencies };
    private static readonly Column Purpose = Columns.Text("Purpose", "What the consent must cover, worded as on the Restricted file's sheet Consents. Leave blank for SENCo.", "EP involvement");
    private static readonly Column Why = Columns.FreeText("Why", "Why it is asked for.", "Little progress in reading after two terms of support.");
    private static readonly Column Questions = Columns.FreeText("Questions", "What the recipient is asked to answer.", "Which approach to reading should we try next?");
    private static readonly Column On = Columns.Date("Asked on", "The day of asking. A new day asks anew.", "2026-11-02").AsKey();
    private static readonly Column Closed = Columns.Date("Closed on", "Fill in when the paper is no longer wanted.", "");

    private static readonly Column Discussed = Columns.Date("Discussed on", "The day you talked it over with the service. Most act only after a conversation.", "2026-10-19").Later();
    private static readonly Column Concerns = Columns.FreeText("Concerns", "What worries you most, up to three, one a line.", "Reads far below others of the same age and avoids it.").Later();
    private static readonly Column HopedFor = Columns.FreeText("Outcomes hoped for", "What you hope will be different.", "Reads a short text alone and says what it was about.").Later();
    private static readonly Column Areas = Columns.Text("Areas", "For therapists: what they should look at, parted by semicolons.", "Understanding; speech sounds").Later();
    private static readonly Column ParentsAsked = Columns.Date("Parents asked on", "The day you yourself asked the parents for their views. Blank: the hub writes the letter.", "").Later();

    /// <summary>One row for each request.</summary>
    public static SheetOf<PaperRequest> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Requests",
            Purpose = "One row for each paper that is wanted: which, for whom, to whom and why.",
            Columns = [Columns.Pupil, Paper, To, Purpose, Why, Questions, On, Closed, Discussed, Concerns, HopedFor, Areas, ParentsAsked],
        },
        Read,
        Write);

    private static PaperRequest Read(SheetRow row, Place place) => new()
    {
        RequestId = row.RowId,
        Pupil = row.Pupil(),
        Kind = Papers.First(paper => paper.Word == row.Needed(Paper)).Kind,
        To = row.Needed(To),
        Purpose = row.Text(Purpose),
        Why = row.Text(Why),
        Questions = row.Text(Questions),
        On = row.Day(On),
        ClosedOn = row.Day(Closed),
        DiscussedOn = row.Day(Discussed),
        Concerns = row.Text(Concerns),
        HopedFor = row.Text(HopedFor),
        Areas = row.Text(Areas),
        ParentsAskedOn = row.Day(ParentsAsked),
        Source = place,
    };

    private static RowDraft Write(PaperRequest request) => new RowDraft(request.RequestId)
        .Put(request.Pupil)
        .Put(Paper, Papers.First(paper => paper.Kind == request.Kind).Word)
        .Put(To, request.To)
        .Put(Purpose, request.Purpose)
        .Put(Why, request.Why)
        .Put(Questions, request.Questions)
        .Put(On, request.On)
        .Put(Closed, request.ClosedOn)
        .Put(Discussed, request.DiscussedOn)
        .Put(Concerns, request.Concerns)
        .Put(HopedFor, request.HopedFor)
        .Put(Areas, request.Areas)
        .Put(ParentsAsked, request.ParentsAskedOn);
}
