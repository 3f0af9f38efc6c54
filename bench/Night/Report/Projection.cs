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
                   select Row(engine.MaxBy(run => run.Schools)!, engine.Where(run => run.Second is not null).MaxBy(run => run.Schools));
        return string.Create(CultureInfo.InvariantCulture, $"""
            England (24,000 schools, 9.0 million pupils), from the largest trust of each engine:

            | from | schools measured | first night, core-hours | cores for it in {NightHours:0} hours | usual night, core-hours | cores for it | papers of the first night | ledger, TB |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            {string.Join('\n', rows)}

            """);
    }

    // Of the largest trust no second night may have been run: then it is that of the largest that has one.
    private static string Row(ScaleJson run, ScaleJson? usual)
    {
        var (hours, again) = (Hours(run, run.Pupils), usual is null ? null : (double?)Hours(usual.Second!, usual.Pupils));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {ScaleRows.Engine(run)} | {run.Schools} | {hours:0} | {Math.Ceiling(hours / NightHours):0} | {again:0}{(usual is null || usual == run ? "" : $" (of {usual.Schools} schools)")} | {(again is null ? "" : $"{Math.Ceiling(again.Value / NightHours):0}")} | {run.Documents * Pupils / run.Pupils / 1e6:0.0} million | {run.BytesPerPupil * Pupils / Terabyte:0.000} |");
    }

    private static double Hours(ScaleJson night, int pupils) => night.Seconds * Cores * Pupils / pupils / 3600;
}
