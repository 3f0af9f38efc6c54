namespace SenHub.Printing.Tests.Inspection;

/// <summary>Tables that can be read cell by cell.</summary>
public static class TableRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("UA 7.5 parts", "Tables hold rows, rows hold cells.", file =>
            from node in file.Root?.All ?? []
            where (node.Type is "THead" or "TBody" && node.Parent?.Type != "Table")
                || (node.Type == "TR" && node.Parent?.Type is not ("Table" or "THead" or "TBody"))
                || (node.Type is "TH" or "TD" && node.Parent?.Type != "TR")
                || (node.Type == "TR" && node.Elements.Any(kid => kid.Type is not ("TH" or "TD")))
            select $"{node.Type} in {node.Parent?.Type}"),
        new("UA 7.5 regular", "All rows of a table are as wide, with what reaches into them from above.", file =>
            from table in Tables(file)
            where WidthsOf(file, table).Distinct().Count() > 1
            select "rows of different widths"),
        new("UA 7.5 scope", "A header cell says what it heads.", file =>
            from table in Tables(file)
            from cell in table.All
            where cell.Type == "TH" && file.Model.Name(StructureRules.Attribute(file, cell, "Scope")) is not ("Row" or "Column")
            select "TH without Scope"),
        new("UA 7.5 header", "A table has header cells.", file =>
            from table in Tables(file)
            where table.All.All(node => node.Type != "TH")
            select "no TH"),
    ];

    // How many columns each row takes: its cells' own, and those of cells that reach down into it.
    private static IEnumerable<int> WidthsOf(Inspected file, StructureNode table)
    {
        List<(int Columns, int Last)> above = [];
        foreach (var (index, row) in table.All.Where(node => node.Type == "TR").Index())
        {
            var reaching = above.Where(cell => cell.Last >= index).Sum(cell => cell.Columns);
            foreach (var cell in row.Elements)
                above.Add((Span(file, cell, "ColSpan"), index + Span(file, cell, "RowSpan") - 1));

            yield return reaching + row.Elements.Sum(cell => Span(file, cell, "ColSpan"));
        }
    }

    private static int Span(Inspected file, StructureNode cell, string name) => StructureRules.Attribute(file, cell, name) is double span ? (int)span : 1;

    private static IEnumerable<StructureNode> Tables(Inspected file) => file.Root?.All.Where(node => node.Type == "Table") ?? [];
}
