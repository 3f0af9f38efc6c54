using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench.Desk;

/// <summary>The release desk as people use it: senhub demo --open in a process of its own, and its pages over HTTP as the secondary school's head, who has them all, and by many at once.</summary>
internal static class DeskBench
{
    private const string Head = "head@hartside.example";
    private const int MostBytes = 100 * 1024;

    public static async Task<int> RunAsync(string[] rest)
    {
        var (rounds, people, seconds) = (Arguments.Number(rest, "--rounds", 30), Arguments.Number(rest, "--people", 50), Arguments.Number(rest, "--seconds", 60));
        await using var desk = await DemoProcess.StartAsync();
        using var head = await DeskReader.AsAsync(desk.Address, Head);
        var pages = await head.PagesAsync();
        var isSound = await EachAsync(head, pages, rounds);
        var faults = await TogetherAsync(desk.Address, pages, people, TimeSpan.FromSeconds(seconds), TimeSpan.FromMilliseconds(Arguments.Number(rest, "--pause", 1000)));
        return isSound && faults == 0 ? 0 : 1;
    }

    // The first look at each page is not counted: it is compiled then.
    private static async Task<bool> EachAsync(DeskReader head, IReadOnlyList<string> pages, int rounds)
    {
        Console.WriteLine("| page | KB | median ms | 95 in 100 within ms |\n| --- | --- | --- | --- |");
        var isSound = true;
        foreach (var page in pages)
        {
            var first = await head.ReadAsync(page);
            var times = new List<double>();
            for (var round = 0; round < rounds; round++)
                times.Add((await head.ReadAsync(page)).Milliseconds);
            isSound &= first is { IsPage: true, Bytes: < MostBytes };
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {page} | {first.Bytes / 1024.0:0.0} | {Share(times, 50):0} | {Share(times, 95):0} |"));
        }

        return isSound;
    }

    private static async Task<int> TogetherAsync(Uri desk, IReadOnlyList<string> pages, int people, TimeSpan during, TimeSpan pause)
    {
        var readers = new List<DeskReader>();
        for (var person = 0; person < people; person++)
            readers.Add(await DeskReader.AsAsync(desk, Head));
        var until = Stopwatch.GetTimestamp() + (long)(during.TotalSeconds * Stopwatch.Frequency);
        var looks = (await Task.WhenAll(readers.Select((reader, person) => LookAsync(reader, pages, person, until, pause)))).SelectMany(look => look).ToList();
        readers.ForEach(reader => reader.Dispose());
        var (times, faults) = (looks.Select(look => look.Milliseconds).ToList(), looks.Count(look => !look.IsPage));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{people} people for {during.TotalSeconds:0} s, each {pause.TotalSeconds:0.0} s after the page before: {looks.Count} pages, {faults} faults, median {Share(times, 50):0} ms, 95 in 100 within {Share(times, 95):0} ms, longest {times.Max():0} ms."));
        return faults;
    }

    private static async Task<List<DeskLook>> LookAsync(DeskReader reader, IReadOnlyList<string> pages, int first, long until, TimeSpan pause)
    {
        var looks = new List<DeskLook>();
        for (var at = first; Stopwatch.GetTimestamp() < until; at++)
        {
            looks.Add(await reader.ReadAsync(pages[at % pages.Count]));
            await Task.Delay(pause);
        }

        return looks;
    }

    private static double Share(List<double> times, int percent) => times.Order().ElementAt(Math.Min(times.Count - 1, times.Count * percent / 100));
}
