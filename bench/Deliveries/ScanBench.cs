using System.Diagnostics;
using System.Globalization;
using SenHub.Bench.Printing;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.TestKit;

namespace SenHub.Bench.Deliveries;

/// <summary>The identity scan (gate 2): what reading a six-page paper back costs, and holding its text against a whole roll. CPU time, because the cores are shared.</summary>
internal static class ScanBench
{
    private static readonly int[] Rolls = [200, 2_000, 20_000];

    public static int Run(int runs)
    {
        var file = PdfPrinter.Print(BenchPapers.Map(60)).Bytes;
        var pages = ((PdfReading.Read)PdfText.Read(file)).Pages.Select(page => page.Text).ToList();
        Console.WriteLine("| part | roll | CPU ms, median | CPU ms, best |");
        Console.WriteLine("| --- | --- | --- | --- |");
        Row("read the file back", 0, runs, () => PdfText.Read(file));
        foreach (var pupils in Rolls)
        {
            var roll = A.RollOf([.. Enumerable.Range(1, pupils).Select(Named)]);
            var subject = new ScanSubject { Pupil = roll.Pupils[0], About = new HashSet<PupilRef> { roll.Pupils[0].Ref } };
            var index = IdentityIndex.Of(roll);
            Row("lay out the roll", pupils, Math.Max(3, runs / 20), () => IdentityIndex.Of(roll));
            Row("scan six pages", pupils, runs, () => IdentityScan.Find(pages, index, subject));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {pages.Sum(page => page.Length)} characters"));
        return 0;
    }

    private static Pupil Named(int number) => A.Child(number) with
    {
        Forename = $"{(char)('A' + (number % 26))}na{number % 97}",
        Surname = $"Fi{number}eld",
        BornOn = new DateOnly(2010, 1, 1).AddDays(number % 3_000),
    };

    private static void Row(string part, int pupils, int runs, Func<object> work)
    {
        for (var warmUp = 0; warmUp < Math.Min(30, runs); warmUp++)
            work();
        using var self = Process.GetCurrentProcess();
        var taken = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            self.Refresh();
            var before = self.TotalProcessorTime;
            for (var of = 0; of < 5; of++)
                work();
            self.Refresh();
            taken.Add((self.TotalProcessorTime - before).TotalMilliseconds / 5);
        }

        taken.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {part} | {(pupils == 0 ? "" : pupils)} | {taken[taken.Count / 2]:0.00} | {taken[0]:0.00} |"));
    }
}
