using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>The words of one paragraph, however many runs Word split them into, and the marks among them.</summary>
internal sealed partial class ParagraphText
{
    private readonly List<(XElement Element, int Start)> pieces = [];

    private ParagraphText(XElement paragraph)
    {
        var words = new System.Text.StringBuilder();
        foreach (var piece in paragraph.Descendants().Where(element => IsPiece(element) && ReferenceEquals(Marks.HolderOf(element), paragraph)))
        {
            pieces.Add((piece, words.Length));
            words.Append(piece.Name == W.Text ? piece.Value : piece.Name == W.Tab ? "\t" : "\n");
        }

        Words = words.ToString();
        Found = [.. Mark().Matches(Words).Select(match => new Place(FormMark.Parse(match.Groups[1].Value), match.Index, match.Length))];
    }

    /// <summary>What is read in the paragraph; a line break is \n.</summary>
    public string Words { get; }

    /// <summary>Its marks, in order.</summary>
    public IReadOnlyList<Place> Found { get; }

    /// <summary>A mark and where its words stand.</summary>
    public sealed record Place(FormMark Mark, int Start, int Length)
    {
        /// <summary>Behind its last bracket.</summary>
        public int End => Start + Length;
    }

    /// <summary>Reads a paragraph.</summary>
    public static ParagraphText Of(XElement paragraph) => new(paragraph);

    /// <summary>What of it is meant as a mark and is none, as it stands there.</summary>
    public IEnumerable<string> Broken()
    {
        foreach (var place in Found.Where(place => Runs(place).Select(run => run.Parent).Distinct().Count() > 1 || Words.AsSpan(place.Start, place.Length).ContainsAny('\t', '\n')))
            yield return "{{" + place.Mark.Text + "}}";
        var rest = Mark().Replace(Words, "");
        var at = rest.IndexOf("{{", StringComparison.Ordinal) is var open and >= 0 ? open : rest.IndexOf("}}", StringComparison.Ordinal);
        if (at >= 0)
            yield return rest.Substring(Math.Max(0, at - (rest[at] == '}' ? 30 : 0)), Math.Min(32, rest.Length - Math.Max(0, at - (rest[at] == '}' ? 30 : 0)))).Trim();
    }

    /// <summary>The pieces of text that a mark lies in, first to last, with where each starts.</summary>
    public IReadOnlyList<(XElement Element, int Start)> PiecesOf(Place place) =>
        [.. pieces.Where(piece => piece.Start < place.End && piece.Start + Length(piece.Element) > place.Start)];

    private IEnumerable<XElement> Runs(Place place) => PiecesOf(place).Select(piece => piece.Element.Parent!);

    private static int Length(XElement piece) => piece.Name == W.Text ? piece.Value.Length : 1;

    private static bool IsPiece(XElement element) =>
        element.Parent?.Name == W.Run && (element.Name == W.Text || element.Name == W.Tab || element.Name == W.Break || element.Name == W.Return);

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Mark();
}
