using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Forms;

/// <summary>Any paper that a template makes: the recipient's own order, headings and words.</summary>
public static class FormPaper
{
    /// <summary>The paper.</summary>
    public static Doc Write(FormModel model) => Furniture.Around(
        new PaperFront
        {
            Title = model.Template.Title,
            TemplateVersion = model.Template.Version,
            School = model.School,
            Pupil = model.Pupil,
            DataOf = model.AsOf,
            CopyFor = model.To ?? FieldLists.InWords(model.Recipient),
            Notices = FormNotices.For(model),
        },
        [
            .. FormBlocks.For(model),
            .. Enclosures(model.Template),
            .. Signatures(model.Template),
            .. model.Template.Provenance == ProvenanceStyle.Appendix ? Appendix(model) : [],
        ]);

    /// <summary>What it shows, section by section (SD-S1). Ages and attendance move with the calendar; what is missing or old is no fact of the paper.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(FormModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        .. model.Sections.Where(section => section.IsShown).Select(section => Shown.Part(
            section.Asked.Heading, section.Items.Where(item => item is { IsShown: true, Moves: false }).Select(item => new { item.Label, Text = item.Says?.Text }))),
        .. model.Template.Form is null ? [] : new[] { Shown.Part("tick boxes of the recipient's form", model.Conditions.Where(condition => condition.Value).Select(condition => condition.Key)) },
        Shown.Moving("figures of the day", model.Sections.SelectMany(section => section.Items).Where(item => item.Moves).Select(item => item.Says?.Text)),
    ];

    /// <summary>The version of this copy; a changed template file makes a new one.</summary>
    public static PaperVersion Version(FormModel model) =>
        PaperVersion.Of($"{model.Kind.Name}/{model.Template.Version}/{model.Template.Fingerprint}", ShownParts(model));

    private static Block[] Enclosures(PaperTemplate template) => template.Enclosures.Count + template.Enclosed.Count == 0
        ? []
        : [
            new Block.Heading(2, "Enclosures"),
            .. template.Enclosed.Count == 0 ? Array.Empty<Block>() : [new Block.Paragraph("The index beside this paper lists what is enclosed, with its pages.")],
            .. template.Enclosures.Select(wanted => new Block.TickBox(wanted, Ticked: false)),
        ];

    private static Block[] Signatures(PaperTemplate template) => template.Signatures.Count == 0
        ? []
        : [new Block.Together([new Block.Heading(2, "Signed"), new Block.Signatures(template.Signatures)])];

    private static Block[] Appendix(FormModel model)
    {
        var rows = model.Sections.SelectMany(section => section.Items).Where(item => item is { IsShown: true, Sources.Length: > 0 }).Select(item => Cells.Row(item.Label, item.Sources)).ToList();
        return rows.Count == 0
            ? []
            : [new Block.Heading(2, "Where each statement comes from"), new Block.Table("Each statement with its source", [new Column("Statement", 1, RowHeader: true), new Column("Source", 2)], rows)];
    }
}
