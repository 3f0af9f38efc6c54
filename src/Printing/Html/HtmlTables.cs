using System.Globalization;
using SenHub.Printing.Layout.Tables;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Html;

/// <summary>Tables as HTML.</summary>
internal static class HtmlTables
{
    /// <summary>Every cell's style, up to where its text stands.</summary>
    public const string CellStyle = "padding:2px 8px;text-align:";

    public static void Print(HtmlBuilder html, Block.Table table)
    {
        if (table.Columns.Count == 0)
            return;

        html.Raw("<table").Attribute("aria-label", table.Summary).Raw(">\n<thead>");
        var places = CellPlaces.OfHead(table);
        for (var i = 0; i <= table.Above.Count; i++)
        {
            html.Raw("<tr>");
            foreach (var slot in i < table.Above.Count ? places.Next(table.Above[i]) : places.NextHeadings(table))
                Print(html, slot, "th", "col", Side(table, slot));

            html.Raw(i < table.Above.Count ? "</tr>\n" : "</tr></thead>\n<tbody>\n");
        }

        PrintRows(html, table, CellPlaces.RowsOf(table));
        html.Raw("</tbody>\n</table>\n");
    }

    private static void PrintRows(HtmlBuilder html, Block.Table table, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var places = new CellPlaces(table.Columns.Count, rows.Count);
        foreach (var row in rows)
        {
            html.Raw("<tr>");
            foreach (var slot in places.Next(row))
            {
                var column = table.Columns[slot.Column];
                var cell = row is Row { IsTotal: true } ? slot.Cell with { Stress = Stress.Strong } : slot.Cell;
                Print(html, slot with { Cell = cell }, column.RowHeader ? "th" : "td", column.RowHeader ? "row" : null, Side(table, slot));
            }

            html.Raw("</tr>\n");
        }
    }

    private static void Print(HtmlBuilder html, Slot slot, string tag, string? scope, string side)
    {
        var cell = slot.Cell;
        html.Raw("<" + tag);
        if (scope is not null)
            html.Attribute("scope", scope);

        Span(html, "colspan", slot.Columns);
        Span(html, "rowspan", slot.Rows);
        html.Raw(" style=\"" + CellStyle + side + "\">");
        var strong = cell.Stress == Stress.Strong && tag == "td";
        html.Raw(strong ? "<strong>" : "");
        if (cell.Body.Count == 0)
            html.Text(cell.Text);

        foreach (var prose in cell.Body)
            HtmlBlocks.Print(html, prose);

        html.Raw(strong ? "</strong>" : "").Raw("</" + tag + ">");
    }

    private static void Span(HtmlBuilder html, string name, int count)
    {
        if (count > 1)
            html.Attribute(name, count.ToString(CultureInfo.InvariantCulture));
    }

    // What reaches over several columns stands left, as on paper.
    private static string Side(Block.Table table, Slot slot) => slot.Columns > 1 || table.Columns[slot.Column].Align == Align.Left ? "left" : "right";
}
