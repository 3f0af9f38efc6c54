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
    /// <param name="only">Part of a file's name; empty for all.</param>
    public static int Run(string only)
    {
        var watch = Stopwatch.StartNew();
        var domain = new MutantDomain();
        var theories = new Theories();
        var all = theories.All(domain.Emit() ?? throw new InvalidOperationException("The domain's source does not compile here."));
        var mutants = Mutants.Of(domain.Compilation, file => IsTarget(file) && file.Contains(only, StringComparison.Ordinal)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mutants.Count} mutants, {all.Count} theories"));

        var (killed, noProgram) = (0, 0);
        var survived = new ConcurrentQueue<Mutant>();
        Parallel.ForEach(mutants.GroupBy(mutant => mutant.Tree.FilePath), new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            var inOrder = all.ToList();
            foreach (var mutant in file)
            {
                if (domain.Emit(mutant.Tree, mutant.Changed) is not { } assembly)
                {
                    Interlocked.Increment(ref noProgram);
                }
                else if (theories.Killer(assembly, inOrder) is { } killer)
                {
                    // What killed one mutant of a file is likely to kill the next.
                    inOrder.Remove(killer);
                    inOrder.Insert(0, killer);
                    Interlocked.Increment(ref killed);
                }
                else
                {
                    survived.Enqueue(mutant);
                    Console.WriteLine($"survived: {mutant}");
                }
            }
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
