using System.Xml;
using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>
/// Somebody's own Word form with marked places (SD-P4). Only what stands in the marked places changes; every other word, style,
/// picture and part stays. The same answers give the same bytes. The caller has made sure that the file unpacks to a bearable size.
/// </summary>
public sealed class WordForm
{
    private readonly ReadOnlyMemory<byte> file;

    private WordForm(ReadOnlyMemory<byte> file, IReadOnlyList<FormMark> marks, IReadOnlyList<FormTrouble> troubles) => (this.file, Marks, Troubles) = (file, marks, troubles);

    /// <summary>Every mark, part by part in reading order; one that stands twice, twice.</summary>
    public IReadOnlyList<FormMark> Marks { get; }

    /// <summary>What is wrong with it; a form with troubles is not to be filled.</summary>
    public IReadOnlyList<FormTrouble> Troubles { get; }

    /// <summary>Looks a form over; what is no Word file has that as its trouble.</summary>
    public static WordForm Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            var parts = WordFormPackage.Read(file, out var runsCode);
            return runsCode
                ? new WordForm(file, [], [new FormTrouble(FormTroubleKind.RunsCode)])
                : new WordForm(file, [.. parts.Values.SelectMany(part => WordForms.Marks.All(part.Root!)).Select(one => one.Mark)], [.. parts.Values.SelectMany(part => WordForms.Marks.Troubles(part.Root!)).Distinct()]);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return new WordForm(file, [], [new FormTrouble(FormTroubleKind.NotWord)]);
        }
    }

    /// <summary>The form with values in its marked places.</summary>
    public byte[] Fill(IFormAnswers answers)
    {
        var parts = WordFormPackage.Read(file, out _).Where(part => WordForms.Marks.All(part.Value.Root!).Any()).ToList();
        foreach (var (_, part) in parts)
            Fill(part.Root!, answers);
        return WordFormPackage.Write(file, parts.Select(part => (part.Key, part.Value)));
    }

    // All places are found before the first is filled: a value that looks like a mark stays a value.
    private static void Fill(XElement part, IFormAnswers answers)
    {
        Repeat(part, answers);
        var rows = part.Descendants(W.Row).ToDictionary(row => row, row => row.Annotation<RowNumber>()?.Index ?? 0);
        int RowOf(XElement at) => at.Ancestors(W.Row).Select(row => rows[row]).FirstOrDefault();
        var controls = WordForms.Marks.Controls(part).Select(one => (one.Control, one.Mark, Row: RowOf(one.Control))).ToList();
        var paragraphs = WordForms.Marks.Paragraphs(part).Select(paragraph => (Paragraph: paragraph, Row: RowOf(paragraph))).ToList();
        foreach (var (paragraph, row) in paragraphs)
            ParagraphFiller.Fill(paragraph, answers, row);
        foreach (var (control, mark, row) in controls)
            ControlFiller.Fill(control, mark, answers, row);
    }

    private static void Repeat(XElement part, IFormAnswers answers)
    {
        foreach (var row in part.Descendants(W.Row).ToList())
        {
            var columns = WordForms.Marks.ColumnsOf(row).ToList();
            var copies = columns.Count == 0 ? 1 : columns.Max(mark => answers.Column(mark).Count);
            for (var index = copies - 1; index > 0; index--)
            {
                var copy = Copies.Of(row);
                copy.AddAnnotation(new RowNumber(index));
                row.AddAfterSelf(copy);
            }
        }
    }

    private sealed record RowNumber(int Index);
}
