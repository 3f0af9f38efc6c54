using System.Globalization;

namespace SenHub.Bench.Deliveries.Slow;

/// <summary>Deliveries a second to the living agencies, run by run: all living, and with one dead among them.</summary>
internal sealed record SlowFigures(int Agencies, int PerAgency, IReadOnlyList<double> AllLiving, IReadOnlyList<double> OneDead, int Missing)
{
    /// <summary>By how much one dead agency slows the others: median against median; below zero where it does not.</summary>
    public double Slowdown => 1 - (Median(OneDead) / Median(AllLiving));

    /// <summary>The table for docs/benchmarks.md.</summary>
    public void Print() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        | {Agencies} agencies, {PerAgency} deliveries each | deliveries/s to the {Agencies - 1} living ones, median | each run |
        | --- | --- | --- |
        | all living | {Median(AllLiving):0.0} | {string.Join(", ", AllLiving.Select(One))} |
        | one dead | {Median(OneDead):0.0} | {string.Join(", ", OneDead.Select(One))} |
        | slower by | {Slowdown * 100:0.0} % | |

        """));

    private static string One(double rate) => rate.ToString("0.0", CultureInfo.InvariantCulture);

    private static double Median(IReadOnlyList<double> rates) => rates.Order().ElementAt(rates.Count / 2);
}
