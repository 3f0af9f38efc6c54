using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>The words of one paragraph, however many runs Word split them into, and the marks among them.</summary>
internal sealed partial class ParagraphText
{
    private const int MostShown = 32;

    private readonly List<(XElement Element, int Start)> pieces = [];
    private readonly IReadOnlyList<Place> torn;

    private ParagraphText(XElement paragraph)
    {
        var words = new StringBuilder();
        foreach (var piece in paragraph.Descendants().Where(element => IsPiece(element) && ReferenceEquals(Marks.HolderOf(element), paragraph)))
        {
            pieces.Add((piece, words.Length));
            words.Append(piece.Name == W.Text ? piece.Value : piece.Name == W.Tab ? "\t" : "\n");
        }

        Words = words.ToString();
        var places = Mark().Matches(Words).Select(match => new Place(FormMark.Parse(match.Groups[1].Value), match.Index, match.Length)).ToLookup(IsWhole);
        (Found, torn) = ([.. places[true]], [.. places[false]]);
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
        foreach (var place in torn)
            yield return OneLine("{{" + place.Mark.Text + "}}");
        var rest = Mark().Replace(Words, "");
        if (rest.IndexOf("{{", StringComparison.Ordinal) is var open and >= 0)
            yield return OneLine(rest[open..Math.Min(rest.Length, open + MostShown)]);
        else if (rest.IndexOf("}}", StringComparison.Ordinal) is var close and >= 0)
            yield return OneLine(rest[Math.Max(0, close - MostShown)..(close + 2)]);
    }

    /// <summary>The pieces of text that a mark lies in, first to last, with where each starts.</summary>
    public IReadOnlyList<(XElement Element, int Start)> PiecesOf(Place place) =>
        [.. pieces.Where(piece => piece.Start < place.End && piece.Start + Length(piece.Element) > place.Start)];

    // Runs beside each other are Word's own doing; a tracked change or a link between them is somebody's.
    private bool IsWhole(Place place) =>
        PiecesOf(place).Select(piece => piece.Element.Parent!.Parent).Distinct().Count() == 1 && !Words.AsSpan(place.Start, place.Length).ContainsAny('\t', '\n');

    private static string OneLine(string words) => words.Replace('\t', ' ').Replace('\n', ' ').Trim();

    private static int Length(XElement piece) => piece.Name == W.Text ? piece.Value.Length : 1;

    private static bool IsPiece(XElement element) =>
        element.Parent?.Name == W.Run && (element.Name == W.Text || element.Name == W.Tab || element.Name == W.Break || element.Name == W.Return);

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Mark();
}
