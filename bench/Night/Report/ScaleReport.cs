using System.Text.Json;
using SenHub.TestKit;

namespace SenHub.Bench.Night.Report;

/// <summary>Puts the measured nights that docs/scale.jsonl holds, one object a line, into docs/scale.md and its drawing.</summary>
internal static class ScaleReport
{
    private const string Begin = "<!-- figures -->", End = "<!-- end of figures -->";

    /// <summary>Rewrites both; 1 where there is nothing to tell.</summary>
    public static async Task<int> RunAsync()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var lines = await File.ReadAllLinesAsync(Path.Combine(docs, "scale.jsonl"));
        IReadOnlyList<ScaleJson> runs = [.. lines.Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<ScaleJson>(line, ScaleJson.Options)!).OrderBy(run => run.Workers).ThenBy(run => run.Schools)];
        if (runs.Count == 0)
        {
            await Console.Error.WriteLineAsync("docs/scale.jsonl holds no run: append the last line of a night with --json.");
            return 1;
        }

        var page = Path.Combine(docs, "scale.md");
        var text = await File.ReadAllTextAsync(page);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(page, $"{text[..from]}\n{ScaleRows.Write(runs)}\n{Projection.Write(runs)}{text[to..]}");
        await File.WriteAllTextAsync(Path.Combine(docs, "pictures", "scale.svg"), ScaleDrawing.Draw(runs));
        return 0;
    }
}
