using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using W14 = DocumentFormat.OpenXml.Office2010.Word;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SenHub.Printing.Word;

/// <summary>Call-outs, lines to sign and boxes to tick.</summary>
internal sealed class BoxWriter(ProseWriter prose)
{
    private const string Symbols = "MS Gothic", Ticked = "\u2612", NotTicked = "\u2610";
    private int boxes;

    public IEnumerable<Paragraph> Write(Block.CallOut callOut) =>
        callOut.Body.SelectMany(paragraph => prose.Of("CallOut", paragraph)).Prepend(ParagraphWriter.Of("CallOutTitle", callOut.Title));

    /// <summary>Name, line for the signature and line for the date; the lines are drawn by tabs.</summary>
    public static IEnumerable<Paragraph> Write(Block.Signatures signatures) => signatures.Who.Select(who => ParagraphWriter.Of(
        "SignatureLine",
        [
            .. RunWriter.Of(who + " "), Tab(), .. RunWriter.Of(PrintedWords.Signed + " "), Tab(), .. RunWriter.Of(" " + PrintedWords.Dated + " "), Tab(),
        ]));

    /// <summary>A box that can be clicked (the 2010 extension of ECMA-376), then its text.</summary>
    public Paragraph Write(Block.TickBox box)
    {
        var isTicked = box.Ticked ? W14.OnOffValues.One : W14.OnOffValues.Zero;
        var properties = new SdtProperties(
            new SdtId { Val = ++boxes },
            new W14.SdtContentCheckBox(
                new W14.Checked { Val = isTicked },
                new W14.CheckedState { Font = Symbols, Val = "2612" },
                new W14.UncheckedState { Font = Symbols, Val = "2610" }));
        var symbol = new Run(new RunProperties(new RunFonts { Ascii = Symbols, HighAnsi = Symbols, EastAsia = Symbols }), new WordText(box.Ticked ? Ticked : NotTicked));
        return ParagraphWriter.Of("TickBox", [new SdtRun(properties, new SdtContentRun(symbol)), .. RunWriter.Of(" " + box.Text)]);
    }

    private static Run Tab() => new(new TabChar());
}
