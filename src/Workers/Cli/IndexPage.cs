using System.Net;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>The restricted index: the one page of a home that puts names to papers.</summary>
internal sealed class IndexPage(HubHome home, Schools schools, ILedger ledger, IDeliveryLedger deliveries)
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a20}
        h1,h2,h3{color:#143c6e;line-height:1.2}table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}
        th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #b0b8c6;vertical-align:top}th{background:#f0f4fa}
        .held{font-weight:600;color:#8a2b06}caption{text-align:left;padding:.3rem 0;color:#5f5f69}
        """;

    /// <summary>Writes the page anew.</summary>
    public async Task WriteAsync(DateOnly night, CancellationToken cancel)
    {
        var html = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>SenHub papers</title><style>")
            .Append(Style).Append("</style></head><body>\n<h1>Papers of the night of ").Append(HouseStyle.Long(night))
            .Append("</h1>\n<p>Restricted: this page names pupils. Papers and mails do not carry names in their file names.</p>\n");
        foreach (var school in schools.Sound)
            await SchoolAsync(html, school, night, cancel);
        html.Append("</body></html>\n");
        await File.WriteAllTextAsync(home.IndexFile, html.ToString(), cancel);
    }

    private async Task SchoolAsync(StringBuilder html, SchoolSettings school, DateOnly night, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel);
        var names = (roll?.Pupils ?? []).ToDictionary(pupil => pupil.Ref.ToString(), pupil => $"{pupil.Ref} {pupil.KnownAs}");
        string Name(string subject) => names.GetValueOrDefault(subject, subject[(subject.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        html.Append("<h2>").Append(Text(school.Name)).Append("</h2>\n");
        Table(html, "Papers", ["Paper", "About", "For", "Period", "Pages"], (await deliveries.PapersAsync(school.Number, cancel)).Select(paper => new[]
        {
            $"<a href=\"papers/{paper.Kind}/{paper.Id:D}.pdf\">{paper.Kind}</a>{(paper.IsDraft ? " (draft)" : "")}{Word(paper)}", Text(Name(paper.Subject)), Text(RecipientWords.Of(Enum.Parse<RecipientClass>(paper.Audience))), Text(paper.Period), Text(HouseStyle.Count(paper.Pages, "page", "pages")),
        }));
        Table(html, "Deliveries", ["Reference", "Paper", "About", "To", "State"], (await deliveries.OfSchoolAsync(school.Number, cancel)).Select(delivery => new[]
        {
            delivery.Reference,
            $"<a href=\"papers/{delivery.Kind}/{delivery.PaperId:D}.pdf\">{delivery.Kind}</a>",
            Text(Name(delivery.Subject)),
            Text($"{delivery.Recipient.Name} ({RecipientWords.Of(delivery.Recipient.Class)})"),
            State(delivery),
        }));
    }

    private string Word(Paper paper) => Beside(paper, "docx", "to edit") + Beside(paper, "xlsx", "as a workbook") + Beside(paper, HubHome.OwnFormEnding, "the recipient's form");

    private string Beside(Paper paper, string ending, string words) =>
        File.Exists(Path.ChangeExtension(home.PaperFile(paper.Kind, paper.Id), ending)) ? $" <a href=\"papers/{paper.Kind}/{paper.Id:D}.{ending}\">{words}</a>" : "";

    private static string State(Delivery delivery) => delivery.Holds.Count > 0 && delivery.State == DeliveryState.Held
        ? $"<span class=\"held\">Held</span>: {Text(string.Join("; ", delivery.Holds.Select(hold => hold.Reason)))}"
        : Text(delivery.State.ToString());

    private static void Table(StringBuilder html, string title, string[] heads, IEnumerable<string[]> rows)
    {
        html.Append("<h3>").Append(title).Append("</h3>\n<table><thead><tr>").AppendJoin("", heads.Select(head => $"<th scope=\"col\">{head}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
        html.Append("</tbody></table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
