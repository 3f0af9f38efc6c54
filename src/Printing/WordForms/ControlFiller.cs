using System.Globalization;
using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>Fills a content control (ECMA-376, part 1, 17.5.2): its content changes, the control stays for whoever edits the form.</summary>
internal static class ControlFiller
{
    private const string Ticked = "2612", Unticked = "2610";

    /// <summary>Fills one.</summary>
    public static void Fill(XElement control, FormMark mark, IFormAnswers answers, int row)
    {
        var (properties, content) = (control.Element(W.ControlProperties)!, control.Element(W.ControlContent)!);
        var look = Look(properties, content);
        // A bound control would show what it is bound to, in place of what is filled in.
        properties.Elements().Where(element => element.Name == W.ShowsPlaceholder || element.Name == W.Binding).Remove();
        properties.Element(W.Date)?.Attribute(W.FullDate)?.Remove();
        if (properties.Element(W.CheckBox) is { } box)
            Words(content, Tick(box, answers.Ticks(mark)), look);
        else if (content.Descendants(W.Paragraph).FirstOrDefault() is { } paragraph)
            Paragraphs(paragraph, mark.Column is null ? answers.Whole(mark) : [ParagraphFiller.ValueOf(mark, answers, row)], look);
        else
            Words(content, ParagraphFiller.ValueOf(mark, answers, row), look);
    }

    // The run's own look, but not the grey of a placeholder.
    private static XElement? Look(XElement properties, XElement content)
    {
        var shown = content.Descendants(W.Run).FirstOrDefault()?.Element(W.RunProperties);
        return properties.Element(W.ShowsPlaceholder) is null ? shown ?? properties.Element(W.RunProperties) : properties.Element(W.RunProperties);
    }

    private static string Tick(XElement box, bool ticks)
    {
        var state = box.Element(W.IsChecked);
        if (state is null)
            box.AddFirst(state = new XElement(W.IsChecked));
        state.SetAttributeValue(W.BoxValue, ticks ? "1" : "0");
        var sign = (string?)box.Element(ticks ? W.CheckedSign : W.UncheckedSign)?.Attribute(W.BoxValue) ?? (ticks ? Ticked : Unticked);
        return int.TryParse(sign, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0x20 and < 0xD800 ? ((char)code).ToString() : ticks ? "\u2612" : "\u2610";
    }

    private static void Paragraphs(XElement first, IReadOnlyList<string> parts, XElement? look)
    {
        first.ElementsAfterSelf().Where(other => other.Name == W.Paragraph || other.Name == W.Table).Remove();
        ParagraphFiller.Repeat(first, parts.Count == 0 ? [""] : parts, (paragraph, part) =>
        {
            paragraph.Elements().Where(element => element.Name != W.ParagraphProperties).Remove();
            paragraph.Add(ValueRuns.Of(part, look));
        });
    }

    private static void Words(XElement content, string words, XElement? look)
    {
        var runs = ValueRuns.Of(words, look).ToList();
        var holder = content.Descendants(W.Paragraph).FirstOrDefault();
        if (holder is null)
            content.ReplaceNodes(runs.Count > 0 ? runs : [new XElement(W.Run)]);
        else
            Paragraphs(holder, [words], look);
    }
}
