using System.Xml.Linq;
using SenHub.Printing.Shaping;
using SenHub.Printing.Word;

namespace SenHub.Printing.WordForms;

/// <summary>A value as runs that look like the place they stand in; right-to-left words say so.</summary>
internal static class ValueRuns
{
    /// <summary>The runs of a text; none for an empty one.</summary>
    /// <param name="look">Properties of the run whose place is taken; null for the paragraph's own.</param>
    public static IEnumerable<XElement> Of(string text, XElement? look) =>
        RunWriter.Stretches(CleanText.Of(text, new Findings())).Select(stretch => Run(stretch.Text, stretch.RightToLeft, look));

    private static XElement Run(string text, bool rightToLeft, XElement? look)
    {
        var properties = look is null ? null : new XElement(look);
        if (rightToLeft)
            properties = Directed(properties ?? new XElement(W.RunProperties));
        return new XElement(
            W.Run,
            properties,
            text.Split('\n').SelectMany((line, at) => new[] { at > 0 ? new XElement(W.Break) : null, line.Length > 0 ? Text(line) : null }));
    }

    /// <summary>Words as an element that keeps its spaces.</summary>
    public static XElement Text(string words) => new(W.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), words);

    private static XElement Directed(XElement properties)
    {
        properties.Elements(W.RightToLeft).Remove();
        var direction = new XElement(W.RightToLeft);
        if (properties.Elements().FirstOrDefault(property => W.AfterDirection.Contains(property.Name)) is { } next)
            next.AddBeforeSelf(direction);
        else
            properties.Add(direction);
        return properties;
    }
}
