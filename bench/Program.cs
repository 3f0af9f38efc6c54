using SenHub.Bench;

return args switch
{
    ["night", .. var rest] => await NightBench.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        bench: measures SenHub; each verb prints a table for docs/benchmarks.md.

          night [--runs N]   the demo night of both sample schools: wall time and peak memory
        """);
    return 2;
}
