using System.Globalization;

namespace SenHub.Bench.Night.Report;

/// <summary>What the largest measured trust says of England, its assumptions beside it.</summary>
internal static class Projection
{
    private const double Pupils = 9_000_000, Cores = 2, NightHours = 11, Terabyte = 1e12;

    /// <summary>Writes a table, a line for each engine.</summary>
    public static string Write(IReadOnlyList<ScaleJson> runs)
    {
        var rows = from run in runs
                   group run by run.Workers into engine
                   let largest = engine.MaxBy(run => run.Schools)!
                   select Row(largest);
        return string.Create(CultureInfo.InvariantCulture, $"""
            England (24,000 schools, 9.0 million pupils), from the largest trust of each engine:

            | from | schools measured | first night, core-hours | cores for it in {NightHours:0} hours | usual night, core-hours | cores for it | papers of the first night | ledger, TB |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            {string.Join('\n', rows)}

            """);
    }

    private static string Row(ScaleJson run)
    {
        var (times, usual) = (Pupils / run.Pupils, run.Second);
        var hours = run.Seconds * Cores * times / 3600;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {ScaleRows.Engine(run)} | {run.Schools} | {hours:0} | {Math.Ceiling(hours / NightHours):0} | {(usual is null ? "" : $"{usual.Seconds * Cores * times / 3600:0}")} | {(usual is null ? "" : $"{Math.Ceiling(usual.Seconds * Cores * times / 3600 / NightHours):0}")} | {run.Documents * times / 1e6:0.0} million | {run.BytesPerPupil * Pupils / Terabyte:0.000} |");
    }
}
