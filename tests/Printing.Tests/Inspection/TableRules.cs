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
        new("UA 7.5 regular", "All rows of a table have as many cells.", file =>
            from table in Tables(file)
            where Widths(file, table).Distinct().Count() > 1
            select "rows of different lengths"),
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

    // The columns of each row that are taken: by its cells, and by those above that reach down.
    private static IEnumerable<int> Widths(Inspected file, StructureNode table)
    {
        List<int> reaching = [];
        foreach (var row in table.All.Where(node => node.Type == "TR"))
        {
            var taken = reaching.Count(rows => rows > 0);
            reaching = [.. reaching.Select(rows => rows - 1).Where(rows => rows > 0)];
            foreach (var cell in row.Elements)
            {
                var (columns, rows) = (Span(file, cell, "ColSpan"), Span(file, cell, "RowSpan"));
                taken += columns;
                reaching.AddRange(Enumerable.Repeat(rows - 1, columns).Where(left => left > 0));
            }

            yield return taken;
        }
    }

    private static int Span(Inspected file, StructureNode cell, string name) => StructureRules.Attribute(file, cell, name) is double span ? (int)span : 1;

    private static IEnumerable<StructureNode> Tables(Inspected file) => file.Root?.All.Where(node => node.Type == "Table") ?? [];
}
