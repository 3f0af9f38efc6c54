using System.Diagnostics;
using System.Globalization;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Bench.Dates;

/// <summary>Due items of many pupils on one night, by the calculation the night uses, on one core. The schools are invented outside the clock.</summary>
internal static class DatesBench
{
    // The calculator is slower by far: a sample of schools is enough to compare.
    private const int PeerSchools = 40;

    /// <summary>Prints the table.</summary>
    /// <param name="pupils">How many, in whole schools.</param>
    public static int Run(int pupils)
    {
        var schools = pupils / InventedSchool.Size;
        Night(schools / 20); // until the code is compiled
        var night = Night(schools);
        Calculator(PeerSchools / 4);
        var peer = Calculator(PeerSchools);

        Console.WriteLine("| | pupils | with SEN | items | CPU s | wall s | pupils/s | items/s | bytes per pupil |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        Print("the night", night);
        Print("the calculator, pupil by pupil", peer);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe night is {night.PerSecond / peer.PerSecond:0.0} times as fast as the calculator, and takes {100.0 * night.BytesPerPupil / peer.BytesPerPupil:0} % of its memory."));
        return night is { PerSecond: >= 500_000, BytesPerPupil: <= 1000 } ? 0 : 1;
    }

    private static Measured Night(int schools) => Measure(schools, school => DueRules.For(school.Roll, school.Facts, InventedSchool.Night).Count, school => school);

    private static Measured Calculator(int schools) => Measure(schools, cases => cases.Sum(one => CaseRules.Answer(one).Items.Count), school => school.Cases().ToList());

    private static Measured Measure<T>(int schools, Func<T, int> count, Func<InventedSchool, T> given)
    {
        var (items, withSen, bytes, cpu, watch) = (0L, 0L, 0L, TimeSpan.Zero, new Stopwatch());
        for (var number = 0; number < schools; number++)
        {
            var school = new InventedSchool(number);
            withSen += school.Roll.Pupils.Count(pupil => pupil.Sen.Status != SenStatus.None);
            var work = given(school);
            var (before, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            watch.Start();
            items += count(work);
            watch.Stop();
            cpu += Environment.CpuUsage.TotalTime - start;
            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return new(schools * (long)InventedSchool.Size, withSen, items, cpu, watch.Elapsed, bytes);
    }

    private static void Print(string what, Measured measured) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {measured.Pupils:N0} | {measured.WithSen:N0} | {measured.Items:N0} | {measured.Cpu.TotalSeconds:0.00} | {measured.Wall.TotalSeconds:0.00} | {measured.PerSecond:N0} | {measured.Items / measured.Cpu.TotalSeconds:N0} | {measured.BytesPerPupil:0} |"));

    private sealed record Measured(long Pupils, long WithSen, long Items, TimeSpan Cpu, TimeSpan Wall, long Bytes)
    {
        // By the processor's time, the collector's among it: other work on the same cores does not count.
        public double PerSecond => Pupils / Cpu.TotalSeconds;

        public double BytesPerPupil => (double)Bytes / Pupils;
    }
}
