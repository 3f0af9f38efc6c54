using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SenHub.Printing.Word;

/// <summary>Headings with their bookmarks, and the table of contents that leads to them. Word fills in the pages when the file is opened.</summary>
internal sealed class HeadingWriter(PrintedHeadings headings)
{
    private int next;

    /// <summary>A heading at its printed level; nothing for one that says nothing.</summary>
    public IEnumerable<OpenXmlElement> Write(Block.Heading heading)
    {
        if (CleanText.OnOneLine(heading.Text).Length == 0)
            return [];

        var id = (next + 1).ToString(CultureInfo.InvariantCulture);
        var level = Math.Min(headings.All[next].Level, StyleSheet.Levels);
        return
        [
            ParagraphWriter.Of(
                StyleSheet.Heading(level),
                [new BookmarkStart { Id = id, Name = LinkTable.BookmarkOf(next++) }, .. RunWriter.Of(heading.Text), new BookmarkEnd { Id = id }]),
        ];
    }

    /// <summary>A field that Word keeps, with an entry for each heading until it does.</summary>
    public IEnumerable<OpenXmlElement> Write(Block.Contents contents)
    {
        List<Paragraph> entries = [.. headings.UpTo(contents.Levels).Select(entry => Entry(entry.Index, entry.Heading))];
        if (entries.Count == 0)
            return [];

        var levels = Math.Clamp(contents.Levels, 1, StyleSheet.Levels).ToString(CultureInfo.InvariantCulture);
        var first = entries[0].ParagraphProperties!;
        first.InsertAfterSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
        first.InsertAfterSelf(new Run(new FieldCode($" TOC \\o \"1-{levels}\" \\h ") { Space = SpaceProcessingModeValues.Preserve }));
        first.InsertAfterSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }));
        entries[^1].AppendChild(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return entries;
    }

    private static Paragraph Entry(int index, PrintedHeading heading)
    {
        var bookmark = LinkTable.BookmarkOf(index);
        var link = new Hyperlink(RunWriter.Of(heading.Text)) { Anchor = bookmark };
        link.AppendChild(new Run(new PositionalTab { Alignment = AbsolutePositionTabAlignmentValues.Right, RelativeTo = AbsolutePositionTabPositioningBaseValues.Margin, Leader = AbsolutePositionTabLeaderCharValues.Dot }));
        link.AppendChild(new SimpleField { Instruction = $"PAGEREF {bookmark} \\h", Dirty = true });
        return ParagraphWriter.Of(StyleSheet.Contents(Math.Min(heading.Level, StyleSheet.Levels)), [link]);
    }
}
