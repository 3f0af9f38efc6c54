using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench.Mutate;

/// <summary>Mutation of the statutory clock: every mutant that no test notices is printed.</summary>
internal static class MutateBench
{
    // What prints or shows, and no rule: the page and its examples, words of days, and what is known of digests.
    private static readonly string[] NotRules = ["DatesPage", "DatesExamples", "DayWords", "NightSchedule", "NotComputed"];

    private static readonly string[] OfTheNight =
        ["AnnualReview", "AnnualReviewSteps", "DueDates", "DueRules", "FurtherClock", "MissingFacts", "RecordClock", "ReviewAnchor", "ReviewClock", "ReviewItems", "RuleNight", "RuleStep", "SchoolClock", "SchoolNight", "SupportClock"];

    /// <summary>0 when nothing survived.</summary>
    /// <param name="only">Parts of files' names; none for all.</param>
    public static int Run(string[] only)
    {
        var watch = Stopwatch.StartNew();
        var domain = new MutantDomain();
        var theories = new Theories();
        var all = theories.All(domain.Emit() ?? throw new InvalidOperationException("The domain's source does not compile here."));
        var mutants = Mutants.Of(domain.Compilation, file => IsTarget(file) && (only.Length == 0 || only.Any(part => file.Contains(part, StringComparison.Ordinal)))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mutants.Count} mutants, {all.Count} theories"));

        var (killed, noProgram, met) = (0, 0, 0);
        var survived = new ConcurrentQueue<Mutant>();
        var orders = mutants.Select(mutant => mutant.Tree).Distinct().ToDictionary(tree => tree, _ => new KillOrder(all));
        Parallel.ForEach(Partitioner.Create(mutants, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = 2 }, mutant =>
        {
            if (domain.Emit(mutant.Tree, mutant.Changed) is not { } assembly)
            {
                Interlocked.Increment(ref noProgram);
            }
            else if (theories.Killer(assembly, orders[mutant.Tree].Theories) is { } killer)
            {
                orders[mutant.Tree].Killed(killer);
                Interlocked.Increment(ref killed);
            }
            else
            {
                survived.Enqueue(mutant);
                Console.WriteLine($"survived: {mutant}");
            }

            if (Interlocked.Increment(ref met) is var so && so % 50 == 0)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{so} mutants, {watch.Elapsed.TotalSeconds:0} s: {mutant.Tree.FilePath}"));
        });

        Console.WriteLine("| mutants | killed | no program | survived | s |\n| --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {mutants.Count} | {killed} | {noProgram} | {survived.Count} | {watch.Elapsed.TotalSeconds:0} |"));
        return survived.IsEmpty ? 0 : 1;
    }

    private static bool IsTarget(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return !NotRules.Contains(name) && Path.GetDirectoryName(file) switch
        {
            "Time" or "Reviews/Dates" => true,
            "Reviews" => OfTheNight.Contains(name),
            _ => false,
        };
    }
}
