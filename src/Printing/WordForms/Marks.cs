using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>Finds every mark of a part: in its words, and as tags of content controls.</summary>
internal static partial class Marks
{
    /// <summary>The mark that a content control is; null where its tag is its owner's own business.</summary>
    public static FormMark? Of(XElement control) =>
        (string?)control.Element(W.ControlProperties)?.Element(W.Tag)?.Attribute(W.Value) is { } tag && OurTag().IsMatch(tag.Trim()) ? FormMark.Parse(tag) : null;

    /// <summary>The paragraph whose words an element belongs to; null inside a control that is filled as a whole.</summary>
    public static XElement? HolderOf(XElement element)
    {
        foreach (var above in element.Ancestors())
        {
            if (above.Name == W.Paragraph)
                return above;
            if (above.Name == W.Control && Of(above) is not null)
                return null;
        }

        return null;
    }

    /// <summary>Paragraphs that are read for marks: those in a control that is filled as a whole are not.</summary>
    public static IEnumerable<XElement> Paragraphs(XElement scope) =>
        scope.Descendants(W.Paragraph).Where(paragraph => !paragraph.Ancestors(W.Control).Any(control => Of(control) is not null));

    /// <summary>Controls that are marks, the outermost of those that lie in each other.</summary>
    public static IEnumerable<(XElement Control, FormMark Mark)> Controls(XElement scope) =>
        from control in scope.DescendantsAndSelf(W.Control)
        let mark = Of(control)
        where mark is not null && !control.Ancestors(W.Control).Any(above => Of(above) is not null)
        select (control, mark);

    /// <summary>Every mark of a scope with the element it stands in.</summary>
    public static IEnumerable<(XElement At, FormMark Mark)> All(XElement scope) =>
        Controls(scope).Concat(Paragraphs(scope).SelectMany(paragraph => ParagraphText.Of(paragraph).Found.Select(place => (paragraph, place.Mark))));

    /// <summary>What is wrong with the marks of a part.</summary>
    public static IEnumerable<FormTrouble> Troubles(XElement scope)
    {
        foreach (var broken in Paragraphs(scope).SelectMany(paragraph => ParagraphText.Of(paragraph).Broken()))
            yield return new FormTrouble(FormTroubleKind.Broken, broken);
        foreach (var (_, mark) in All(scope).Where(one => one.Mark.Column is not null && (RowOf(one.At) is null || IsOfTwo(one.At, one.Mark))))
            yield return new FormTrouble(FormTroubleKind.Misplaced, mark.Text);
        foreach (var (_, mark) in Controls(scope).Where(one => IsBox(one.Control) != one.Mark.IsTick || one.Control.Element(W.ControlContent)?.Elements(W.Row).Any() != false))
            yield return new FormTrouble(FormTroubleKind.Misplaced, mark.Text);
    }

    /// <summary>The nearest table row around an element; null outside tables.</summary>
    public static XElement? RowOf(XElement at) => at.Ancestors(W.Row).FirstOrDefault();

    /// <summary>Columns that a row itself holds, those of tables inside it left aside.</summary>
    public static IEnumerable<FormMark> ColumnsOf(XElement row) =>
        All(row).Where(one => one.Mark.Column is not null && ReferenceEquals(RowOf(one.At), row)).Select(one => one.Mark);

    /// <summary>Whether a control is a tick box.</summary>
    public static bool IsBox(XElement control) => control.Element(W.ControlProperties)?.Element(W.CheckBox) is not null;

    private static bool IsOfTwo(XElement at, FormMark mark) =>
        mark.Column is not null && RowOf(at) is { } row && ColumnsOf(row).Any(other => other.Key != mark.Key);

    // Two words with a dot between, as all our fields have; others' tags seldom do.
    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*([:=].+)?$")]
    private static partial Regex OurTag();
}
