using System.Globalization;
using System.Text;
using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Forms;

/// <summary>For recipients that take only a web form: what to copy into it, field by field in the form's order, with the characters that each takes.</summary>
public static class CopySheetPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The sheet. It stays in school; what it shows is what the form's recipient may see.</summary>
    public static Doc Write(FormModel model, string recipient) => Furniture.Around(
        new PaperFront
        {
            Title = $"Copy-sheet: {model.Template.Title}",
            TemplateVersion = TemplateVersion,
            School = model.School,
            Pupil = model.Pupil,
            DataOf = model.AsOf,
            CopyFor = $"the SENCo, to copy into the web form of {recipient}",
            Notices = [Notice(model)],
        },
        [.. Shown(model).SelectMany(Section)]);

    /// <summary>The same as plain text, to copy from.</summary>
    public static string Text(FormModel model)
    {
        var text = new StringBuilder();
        foreach (var section in Shown(model))
        {
            text.Append(CultureInfo.InvariantCulture, $"===== {section.Asked.Heading} =====\n\n");
            foreach (var item in section.Items.Where(item => item.IsShown))
                text.Append(CultureInfo.InvariantCulture, $"--- {Title(item)} ---\n{Words(item)}\n\n");
        }

        return text.ToString();
    }

    /// <summary>The version of this sheet.</summary>
    public static PaperVersion Version(FormModel model) =>
        PaperVersion.Of($"{FormKinds.CopySheet}/{TemplateVersion}/{model.Template.Fingerprint}", FormPaper.ShownParts(model));

    private static IEnumerable<FormSection> Shown(FormModel model) => model.Sections.Where(section => section.Items.Any(item => item.IsShown));

    private static Block.CallOut Notice(FormModel model)
    {
        var tooLong = model.Sections.SelectMany(section => section.Items).Count(item => item is { IsTooLong: true, IsShown: true });
        return new Block.CallOut("How to use it",
        [
            new Block.Paragraph("Each box is one field of the web form, in its order. The text file beside this page has the same words to copy from."),
            .. tooLong == 0 ? Array.Empty<Block.Paragraph>() : [new Block.Paragraph($"{HouseStyle.Count(tooLong, "text is", "texts are")} longer than the form takes: shorten before copying.")],
        ]);
    }

    private static IEnumerable<Block> Section(FormSection section) =>
    [
        new Block.Heading(2, section.Asked.Heading),
        .. section.Items.Where(item => item.IsShown).Select(item =>
            new Block.Together([new Block.CallOut(Title(item), [.. Words(item).Split('\n').Select(line => new Block.Paragraph(line))])])),
    ];

    private static string Words(FormItem item) => item.Full?.Text ?? item.Asked.Write ?? $"{HouseStyle.Sentence(item.Readiness.Note)}.";

    private static string Title(FormItem item)
    {
        var count = item.Full?.Text.Length ?? 0;
        return (item.Asked.MaxCharacters, count) switch
        {
            (_, 0) when item.Asked.Write is not null => $"{item.Label} (to write by hand)",
            ({ } most, _) when count > most => string.Create(CultureInfo.InvariantCulture, $"{item.Label}: {count:#,##0} of {most:#,##0} characters, {count - most:#,##0} too many"),
            ({ } most, > 0) => string.Create(CultureInfo.InvariantCulture, $"{item.Label}: {count:#,##0} of {most:#,##0} characters"),
            (_, > 0) => $"{item.Label}: {HouseStyle.Count(count, "character", "characters")}",
            _ => item.Label,
        };
    }
}
