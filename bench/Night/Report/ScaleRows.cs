using System.Globalization;
using System.Text;

namespace SenHub.Bench.Night.Report;

/// <summary>The measured nights as tables.</summary>
internal static class ScaleRows
{
    /// <summary>Writes them.</summary>
    public static string Write(IReadOnlyList<ScaleJson> runs)
    {
        var text = new StringBuilder("""
            | schools | workers | night | pupils | documents | left | held | read pupils/s | stored pupils/s | documents/s | deliveries/s | s | s a school | peak MB of each | ledger bytes a pupil |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var (name, run) in runs.SelectMany(Nights))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {run.Schools} | {Engine(run)} | {name} | {run.Pupils} | {run.Documents} | {run.Deliveries} | {run.Held} | {run.PupilsPerSecond:0} | {run.StoredPupilsPerSecond:0} | {run.DocumentsPerSecond:0.0} | {run.DeliveriesPerSecond:0.0} | {run.Seconds:0.0} | {run.Seconds / run.Schools:0.00} | {string.Join(", ", run.PeakRssMbOfEach.Select(peak => peak.ToString("0", CultureInfo.InvariantCulture)))} | {run.BytesPerPupil:0} |");
        }

        text.AppendLine().AppendLine("Where the time goes, wall seconds (and processor seconds of the workers):").AppendLine();
        var stretches = runs[0].Stretches.Select(stretch => stretch.Name).ToList();
        text.AppendLine(CultureInfo.InvariantCulture, $"| schools | workers | night | {string.Join(" | ", stretches)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| --- | --- | --- | {string.Join(" | ", stretches.Select(_ => "---"))} |");
        foreach (var (name, run) in runs.SelectMany(Nights))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {run.Schools} | {Engine(run)} | {name} | {string.Join(" | ", run.Stretches.Select(stretch => string.Create(CultureInfo.InvariantCulture, $"{stretch.Seconds:0.0} ({stretch.CpuSeconds:0.0})")))} |");
        return text.ToString();
    }

    /// <summary>How a run's engine is named.</summary>
    public static string Engine(ScaleJson run) => run.Workers == 0 ? "embedded" : string.Create(CultureInfo.InvariantCulture, $"{run.Workers}, servers");

    private static IEnumerable<(string Name, ScaleJson Run)> Nights(ScaleJson run) =>
        run.Second is { } second ? [("first", run), ("next", second)] : [("first", run)];
}
