namespace SenHub.Printing.Tests;

/// <summary>Whatever is in the bytes, reading them ends soon and with an answer.</summary>
public sealed class FuzzTests
{
    private const int Files = 2000;

    [Fact]
    public void Changed_bytes_never_make_the_reader_throw()
    {
        var random = new Random(7);
        var ours = PdfPrinter.Print(Samples.Everything).Bytes;
        // Unpacked as well, so that changes reach what lies in streams.
        byte[][] seeds = [ours, Tool.Rewrite("qpdf", ours, "--qdf", "--object-streams=disable"), .. Seeds()];
        var answers = new Dictionary<string, int>();
        for (var i = 0; i < Files; i++)
        {
            var answer = PdfText.Read(Changed(seeds[i % seeds.Length], random), "word");
            var kind = answer is PdfReading.NotReadable { Why: var why } ? why.ToString() : "read";
            answers[kind] = answers.GetValueOrDefault(kind) + 1;
        }

        // The changes are neither so small that nothing breaks nor so large that nothing is reached.
        Assert.InRange(answers["read"], Files / 10, Files - 1);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_fills_the_memory()
    {
        var bomb = Bomb();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refused = Assert.IsType<PdfReading.NotReadable>(PdfText.Read(bomb));

        // Its forty pages would unpack to 2.5 GB.
        Assert.Equal(Unreadable.TooLarge, refused.Why);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1L << 30);
    }

    [Fact]
    public void Forms_that_draw_each_other_end()
    {
        var forms = string.Concat(Enumerable.Range(4, 30).Select(id =>
            $"{id} 0 obj<</Subtype/Form/Resources<</XObject<</A {id + 1} 0 R/B {Math.Max(4, id - 1)} 0 R>>>>/Length 11>>stream\n/A Do /A Do\nendstream endobj "));
        var file = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj "
            + "3 0 obj<</Type/Page/Contents 4 0 R/Resources<</XObject<</A 4 0 R>>>>>>endobj " + forms + "trailer<</Root 1 0 R>>";

        Assert.IsType<PdfReading.NotReadable>(PdfText.Read(System.Text.Encoding.ASCII.GetBytes(file)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<</A ")]
    [InlineData("(")]
    public void Deep_nesting_ends(string opening)
    {
        var file = "%PDF-1.7\n1 0 obj" + string.Concat(Enumerable.Repeat(opening, 200_000)) + " trailer<</Root 1 0 R>>";

        Assert.IsType<PdfReading.NotReadable>(PdfText.Read(System.Text.Encoding.ASCII.GetBytes(file)));
    }

    private static IEnumerable<byte[]> Seeds()
    {
        Assert.True(PdfLock.TryMake("word", out var with));
        yield return PdfPrinter.Print(Samples.Everything, new PdfOptions { Lock = with }).Bytes;
        var folder = Path.Combine(Repository.Root, "tests", "Printing.Tests", "samples");
        foreach (var file in Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            yield return File.ReadAllBytes(file);
            yield return Tool.Rewrite("qpdf", File.ReadAllBytes(file), "--qdf", "--object-streams=disable");
        }
    }

    // Some bytes changed, a piece taken out or doubled, or the end cut off.
    private static byte[] Changed(byte[] seed, Random random)
    {
        var bytes = seed.ToArray();
        for (var i = random.Next(1, 40); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

        var (from, length) = (random.Next(bytes.Length), random.Next(1, 200));
        var to = Math.Min(from + length, bytes.Length);
        return random.Next(4) switch
        {
            0 => [.. bytes[..from], .. bytes[to..]],
            1 => [.. bytes[..to], .. bytes[from..]],
            2 => bytes[..random.Next(bytes.Length)],
            _ => bytes,
        };
    }

    // Ten thousand zeros out of ten bytes, three times over.
    private static byte[] Bomb()
    {
        var data = new byte[64 << 20];
        for (var i = 0; i < 2; i++)
        {
            using var packed = new MemoryStream();
            using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
                zlib.Write(data);

            data = packed.ToArray();
        }

        var pages = string.Join(' ', Enumerable.Range(10, 40).Select(id => $"{id} 0 R"));
        var head = $"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[{pages}]>>endobj "
            + string.Concat(Enumerable.Range(10, 40).Select(id => $"{id} 0 obj<</Type/Page/Contents 3 0 R>>endobj "))
            + $"3 0 obj<</Filter[/FlateDecode/FlateDecode]/Length {data.Length}>>stream\n";
        return [.. System.Text.Encoding.ASCII.GetBytes(head), .. data, .. "\nendstream endobj trailer<</Root 1 0 R>>"u8];
    }
}
