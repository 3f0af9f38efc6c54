using System.Globalization;

namespace SenHub.Printing.Tests;

public sealed class DeterminismTests
{
    private static readonly string[] Cultures = ["en-GB", "tr-TR", "de-DE", "ar-SA"];

    [Fact]
    public void The_same_tree_gives_the_same_bytes_on_every_thread()
    {
        var first = PdfPrinter.Print(Samples.Everything).Bytes;

        var others = new byte[24][];
        Parallel.For(0, others.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => others[i] = PdfPrinter.Print(Samples.Everything).Bytes);

        Assert.All(others, other => Assert.Equal(first, other));
    }

    [Fact]
    public void The_same_tree_gives_the_same_bytes_in_every_culture()
    {
        var bytes = Cultures.Select(culture =>
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                return PdfPrinter.Print(Samples.Everything).Bytes;
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }).ToList();

        Assert.All(bytes, other => Assert.Equal(bytes[0], other));
    }

    [Fact]
    public void A_different_tree_gives_different_bytes()
    {
        var other = Samples.Everything with { Date = Samples.Everything.Date.AddDays(1) };

        Assert.NotEqual(PdfPrinter.Print(Samples.Everything).Bytes, PdfPrinter.Print(other).Bytes);
    }
}
