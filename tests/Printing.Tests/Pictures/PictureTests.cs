using System.Runtime.CompilerServices;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests.Pictures;

/// <summary>Pages as they look, compared with approved pictures; APPROVE=1 rewrites these, to be looked at before they are committed.</summary>
public sealed class PictureTests
{
    private const double Tolerance = 0.002;

    public static TheoryData<string, Doc, int> Pages => new()
    {
        { "tables", PageSamples.Tables, 1 },
        { "figures", PageSamples.Figures, 1 },
        { "everything-1", Samples.Everything, 1 },
        { "everything-section", Samples.Everything, 3 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_looks_as_it_was_approved(string name, Doc doc, int page)
    {
        var actual = Tool.Draw(PdfPrinter.Print(doc).Bytes, page);

        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "approved", name + ".png");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, actual);
        }

        Assert.True(File.Exists(file), "Not approved yet: run with APPROVE=1 and look at it.");
        var difference = Picture.Read(File.ReadAllBytes(file)).DifferenceFrom(Picture.Read(actual));
        if (difference > Tolerance)
            File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, name + ".actual.png"), actual);

        Assert.True(difference <= Tolerance, $"{difference:P2} of the page differ: look at {name}.actual.png beside the tests.");
    }

    [Fact]
    public void A_page_with_one_word_changed_does_not_pass_for_the_same()
    {
        var one = Tool.Draw(PdfPrinter.Print(Samples.Of(new Block.Paragraph("Agreed on Monday."))).Bytes, 1);
        var other = Tool.Draw(PdfPrinter.Print(Samples.Of(new Block.Paragraph("Agreed on Tuesday and then some more of it was agreed."))).Bytes, 1);

        Assert.Equal(0, Picture.Read(one).DifferenceFrom(Picture.Read(one)));
        Assert.True(Picture.Read(one).DifferenceFrom(Picture.Read(other)) > 0);
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
