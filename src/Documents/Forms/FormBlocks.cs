using SenHub.Documents.Dataset;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Forms;

/// <summary>Sections of a form as blocks.</summary>
internal static class FormBlocks
{
    /// <summary>Every section that has something to show.</summary>
    public static IEnumerable<Block> For(FormModel model) => model.Sections.Where(section => section.IsShown).SelectMany(section => Section(section, model.Template.Provenance));

    private static IEnumerable<Block> Section(FormSection section, ProvenanceStyle provenance)
    {
        yield return new Block.Heading(2, $"{HouseStyle.Number(section.Number)} {section.Asked.Heading}");
        if (section.Asked.SameDay)
            yield return new Block.Paragraph([new Run("To be written, signed and dated by the referrer on the day this goes. It is never filled in from older records.", Stress.Emphasis)]);
        if (section.Asked.Text is { } text)
            yield return new Block.Paragraph(text);
        var shown = section.Items.Where(item => item.IsShown).ToList();
        foreach (var block in Items(shown, shown.Count > 1 || shown.Exists(item => item.Asked.Label is not null)))
            yield return block;
        if (provenance == ProvenanceStyle.Sections && Line(shown) is { } line)
            yield return line;
    }

    // Short answers that follow each other stand together as facts; anything longer has a heading of its own where it is not alone.
    private static IEnumerable<Block> Items(IReadOnlyList<FormItem> items, bool named)
    {
        var facts = new List<Fact>();
        foreach (var item in items)
        {
            if (IsShort(item))
            {
                facts.Add(new Fact(item.Label, item.Says is Content.Words words ? words.Value : HouseStyle.NotRecorded));
                continue;
            }

            if (facts.Count > 0)
                yield return new Block.Facts([.. facts]);
            facts.Clear();
            if (named && item.Readiness.State != FieldState.ByHand)
                yield return new Block.Heading(3, item.Label);
            foreach (var block in Body(item))
                yield return block;
        }

        if (facts.Count > 0)
            yield return new Block.Facts([.. facts]);
    }

    private static bool IsShort(FormItem item) =>
        item.Says is Content.Words || (item.Says is null && item.Readiness.State != FieldState.ByHand && FieldCatalogue.Find(item.Asked.Field) is { IsBrief: true });

    private static IEnumerable<Block> Body(FormItem item) => item.Says switch
    {
        _ when item.Readiness.State == FieldState.ByHand => [Room(item)],
        null => [Cells.Missing],
        Content.Prose prose => Cells.Typed(prose.Value),
        Content.Items list => [new Block.Bullets([.. list.Values.Select(value => new Block.Paragraph(value))])],
        Content.Rows rows => [Table(item.Label, rows)],
        Content.Words words => [new Block.Paragraph(words.Value)],
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.Says.GetType().Name, "A content that forms do not know."),
    };

    private static Block.Table Table(string label, Content.Rows rows) => new(
        label,
        [.. rows.Headings.Select((heading, at) => new Column(heading, rows.Widths[at], RowHeader: at == 0))],
        [.. rows.Cells.Select(row => Cells.Row([.. row]))]);

    // Ruled lines to write on.
    private static Block.Table Room(FormItem item) => new(
        $"Room to write: {item.Label}",
        [new Column(item.Asked.Write ?? item.Label, 1)],
        [.. Enumerable.Range(0, item.Asked.Lines).Select(_ => Cells.Row(" "))]);

    private static Block.Paragraph? Line(IEnumerable<FormItem> items)
    {
        var sources = items.Where(item => item.Sources.Length > 0).GroupBy(item => item.Sources).Select(same => $"{string.Join(", ", same.Select(item => item.Label))}: {same.Key}").ToList();
        return sources.Count == 0 ? null : new Block.Paragraph([new Run($"From: {string.Join("; ", sources)}.", Stress.Small)]);
    }
}
