using SenHub.Bench;
using SenHub.Bench.Import;

return args switch
{
    ["night", .. var rest] => await NightBench.RunAsync(rest),
    ["fuzz", .. var rest] => FuzzBench.Run(rest),
    ["import", .. var rest] => await ImportBench.RunAsync(rest),
    ["import-one", var way, var format, var path, var runs] => ImportChild.Run(way, format, path, int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        bench: measures SenHub; each verb prints a table for docs/benchmarks.md.

          fuzz [--inputs N] [--seconds S] [--seed N]   damaged files of every format: nothing may throw, linger or fill the memory
          import [--pupils N] [--runs N] [--json]   every format of export, our way and the obvious way: pupils/s, MB/s, peak memory
          night [--runs N]   the demo night of both sample schools: wall time and peak memory
        """);
    return 2;
}
