using System.Globalization;
using System.Net;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Catalogue;
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
        .kinds{columns:3 16rem}.held{font-weight:600;color:#8a2b06}caption{text-align:left;padding:.3rem 0;color:#5f5f69}
        """;

    /// <summary>Writes the page anew.</summary>
    /// <param name="more">Papers that were made to be looked at: nobody is sent them, so the ledger does not know them.</param>
    public async Task WriteAsync(DateOnly night, IReadOnlyList<Paper> more, CancellationToken cancel)
    {
        var html = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>SenHub papers</title><style>")
            .Append(Style).Append("</style></head><body>\n<h1>Papers of the night of ").Append(HouseStyle.Long(night))
            .Append("</h1>\n<p>Restricted: this page names pupils. Papers and mails do not carry names in their file names.</p>\n");
        foreach (var school in schools.Sound)
            await SchoolAsync(html, school, night, [.. more.Where(paper => paper.School == school.Number)], cancel);
        html.Append("</body></html>\n");
        await File.WriteAllTextAsync(home.IndexFile, html.ToString(), cancel);
    }

    private async Task SchoolAsync(StringBuilder html, SchoolSettings school, DateOnly night, IReadOnlyList<Paper> more, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel);
        var names = (roll?.Pupils ?? []).ToDictionary(pupil => pupil.Ref.ToString(), pupil => $"{pupil.Ref} {pupil.KnownAs}");
        string Name(string subject) => names.GetValueOrDefault(subject, subject[(subject.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var papers = (await deliveries.PapersAsync(school.Number, cancel)).Concat(more).DistinctBy(paper => paper.Id).ToLookup(paper => paper.Kind);
        var kinds = PaperCatalogue.All.Select(entry => entry.Kind).Where(papers.Contains).Concat(papers.Select(kind => kind.Key)).Distinct().ToList();
        html.Append("<h2>").Append(Text(school.Name)).Append("</h2>\n<ul class=\"kinds\">\n");
        foreach (var kind in kinds)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{school.Number}-{kind}\">{Text(PaperCatalogue.TitleOf(kind))}</a> ({papers[kind].Count()})</li>\n");
        html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{school.Number}-deliveries\">Deliveries</a></li>\n</ul>\n");
        foreach (var kind in kinds)
        {
            Table(html, $"{school.Number}-{kind}", PaperCatalogue.TitleOf(kind), ["Paper", "About", "For", "Period", "Pages"], papers[kind].Select(paper => new[]
            {
                $"<a href=\"papers/{paper.Kind}/{paper.Id:D}.pdf\">{paper.Kind}</a>{(paper.IsDraft ? " (draft)" : "")}{Word(paper)}", Text(Name(paper.Subject)), Text(RecipientWords.Of(Enum.Parse<RecipientClass>(paper.Audience))), Text(paper.Period), HouseStyle.Number(paper.Pages),
            }));
        }

        Table(html, $"{school.Number}-deliveries", "Deliveries", ["Reference", "Paper", "About", "To", "State"], (await deliveries.OfSchoolAsync(school.Number, cancel)).Select(delivery => new[]
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

    private static void Table(StringBuilder html, string id, string title, string[] heads, IEnumerable<string[]> rows)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h3 id=\"{id}\">").Append(Text(title)).Append("</h3>\n<table><thead><tr>").AppendJoin("", heads.Select(head => $"<th scope=\"col\">{head}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
        html.Append("</tbody></table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
