using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.Bench;
using SenHub.Bench.Chaos;

return args switch
{
    ["night", .. var rest] => await NightBench.RunAsync(rest),
    ["provision", .. var rest] => ProvisionBench.Run(rest),
    ["chaos", .. var rest] => await ChaosBench.RunAsync(Option(rest, "--kills", 200), Option(rest, "--seed", 1)),
    // The parts of a chaos night, each in a process of its own.
    ["chaos-worker", var home] => await ChaosWorker.RunAsync(new HubHome(home)),
    ["chaos-sink", var port, var receipts] => await new RecordingSink(receipts).RunAsync(int.Parse(port, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Option(string[] rest, string name, int otherwise) =>
    Array.IndexOf(rest, name) is >= 0 and var at && at + 1 < rest.Length ? int.Parse(rest[at + 1], CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.Error.WriteLine("""
        bench: measures SenHub; each verb prints a table for docs/benchmarks.md.

          night [--runs N]            the demo night of both sample schools: wall time and peak memory
          provision [--runs N]        maps, progress and register of a school of 2,000 pupils and 12,000 rows; 100 such schools
          chaos [--kills N] [--seed S]  nights in which processes are killed at random; accounts for every paper
        """);
    return 2;
}
