using System.Globalization;

namespace SenHub.Bench.Deliveries.Speed;

/// <summary>Mails a second as a table for docs/benchmarks.md, each way against ours with as many connections.</summary>
internal static class SpeedTable
{
    /// <summary>Prints it.</summary>
    public static void Print(IReadOnlyList<SpeedFigures> figures)
    {
        Console.WriteLine("| way | connections | mails/s | CPU ms a mail | ours is quicker |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var one in figures)
        {
            var ours = figures.Single(other => other.Way == MailSpeed.Ours && other.Connections == one.Connections);
            var ratio = one == ours ? "" : string.Create(CultureInfo.InvariantCulture, $"{ours.PerSecond / one.PerSecond:0.0}x");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {one.Way} | {one.Connections} | {one.PerSecond:0.0} | {one.CpuMilliseconds:0.0} | {ratio} |"));
        }

        Console.WriteLine();
    }
}
