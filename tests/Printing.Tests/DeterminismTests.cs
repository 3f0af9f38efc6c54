using System.Globalization;
using System.Security.Cryptography;
using SenHub.TestKit.Printing;

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
    public void Two_threads_in_another_culture_make_the_same_documents_as_one()
    {
        const int documents = 200;
        var alone = Enumerable.Range(0, documents).Select(seed => SHA256.HashData(PdfPrinter.Print(RandomTrees.Of(seed)).Bytes)).ToList();

        var threads = Enumerable.Range(0, 2).Select(turn => new byte[documents][]).ToList();
        Parallel.ForEach(threads, made =>
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            try
            {
                for (var seed = 0; seed < documents; seed++)
                    made[seed] = SHA256.HashData(PdfPrinter.Print(RandomTrees.Of(seed)).Bytes);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        });

        Assert.All(threads, made => Assert.Equal(alone, made));
    }

    [Fact]
    public void A_different_tree_gives_different_bytes()
    {
        var other = Samples.Everything with { Date = Samples.Everything.Date.AddDays(1) };

        Assert.NotEqual(PdfPrinter.Print(Samples.Everything).Bytes, PdfPrinter.Print(other).Bytes);
    }
}
