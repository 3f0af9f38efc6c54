using SenHub.Printing.Tree;

namespace SenHub.Documents.Bundles;

/// <summary>A paper made ready for a signature on paper: the same pages with a code on each, by which the scan is known again (SD-P3).</summary>
public static class SigningCopy
{
    /// <summary>The pages to print.</summary>
    /// <param name="code">The reference of the delivery that waits.</param>
    public static Doc Of(Doc paper, string code) => paper with
    {
        Label = $"SIGN {code} \u00b7 {paper.Label}",
        Blocks =
        [
            new Block.CallOut("To be signed by hand", [
                new Block.Paragraph("Print all pages, have them signed and dated, and scan them into one file."),
                new Block.Paragraph($"Put the scan into the pupil's folder under evidence, or into the folder inbox, with this code in its name: SIGN {code}. Then confirm it: senhub confirm."),
            ]),
            .. paper.Blocks,
        ],
    };
}
