using System.Globalization;

namespace SenHub.Bench.Night;

/// <summary>The figures of a measured night as tables for docs/scale.md.</summary>
internal static class ScaleTable
{
    /// <summary>Prints them.</summary>
    public static void Print(ScaleFigures figures)
    {
        var (trust, engine) = (figures.Trust, figures.Options.Workers == 0 ? "embedded" : Said($"{figures.Options.Workers} on PostgreSQL and RabbitMQ"));
        Console.WriteLine("| night | workers | schools | pupils | with SEN | documents | left | held | read pupils/s | stored pupils/s | documents/s | deliveries/s | s | peak MB each | ledger bytes/pupil |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (name, night) in Nights(figures))
        {
            Console.WriteLine(Said(
                $"| {name} | {engine} | {trust.Schools} | {night.Pupils} | {trust.WithSen} | {night.Documents} | {night.Deliveries} | {night.Held} | {figures.ReadPerSecond:0} | {night.PupilsPerSecond:0} | {night.DocumentsPerSecond:0.0} | {night.DeliveriesPerSecond:0.0} | {night.Seconds:0.0} | {string.Join(", ", figures.Workers.Select(worker => Said($"{worker.PeakRssMb:0}")))} | {figures.LedgerBytes / Math.Max(1, night.Pupils)} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| night | stretch | wall s | CPU s | ms wall a school | mails |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (name, night) in Nights(figures))
        {
            foreach (var stretch in night.Stretches)
                Console.WriteLine(Said($"| {name} | {stretch.Name} | {stretch.Seconds:0.0} | {stretch.CpuSeconds:0.0} | {stretch.Seconds * 1000 / trust.Schools:0} | {stretch.Mails} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| worker | stage | rows | s, all hands |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var (at, worker) in figures.Workers.Index())
        {
            foreach (var stage in worker.Stages)
                Console.WriteLine(Said($"| {at + 1} | {stage.Stage} | {stage.Rows} | {stage.Seconds:0.0} |"));
        }
    }

    private static IEnumerable<(string Name, NightFigures Night)> Nights(ScaleFigures figures) =>
        figures.Second is { } second ? [("first", figures.First), (Said($"next, {figures.Options.Changed} % changed"), second)] : [("first", figures.First)];

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
