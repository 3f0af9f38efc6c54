using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.Bench;
using SenHub.Bench.Chaos;
using SenHub.Bench.Dates;
using SenHub.Bench.Deliveries;
using SenHub.Bench.Deliveries.Speed;
using SenHub.Bench.Desk;
using SenHub.Bench.Filled;
using SenHub.Bench.Import;
using SenHub.Bench.Mutate;
using SenHub.Bench.Night;
using SenHub.Bench.Night.Report;
using SenHub.Bench.Printing;

return args switch
{
    ["night", .. var rest] when rest.Contains("--schools") => await ScaleBench.RunAsync(rest),
    ["night", .. var rest] => await NightBench.RunAsync(rest),
    ["provision", .. var rest] => ProvisionBench.Run(rest),
    ["fuzz", .. var rest] => FuzzBench.Run(rest),
    ["import", .. var rest] => await ImportBench.RunAsync(rest),
    ["import-one", var way, var format, var path] => ImportChild.Run(way, format, path),
    ["printing", .. var rest] => await PrintingBench.RunAsync(rest),
    ["trees", .. var rest] => TreesBench.Run(rest),
    ["deliveries", .. var rest] => await DeliveriesBench.RunAsync(rest),
    ["deliveries-mail", var way, var server, var connections, var mails] => await MailChild.RunAsync(way, server, int.Parse(connections, CultureInfo.InvariantCulture), int.Parse(mails, CultureInfo.InvariantCulture)),
    ["scan", .. var rest] => ScanBench.Run(Arguments.Number(rest, "--runs", 60)),
    ["printing-first"] => PrintingBench.First(),
    ["dates", .. var rest] => DatesBench.Run(Arguments.Number(rest, "--pupils", 1_000_000)),
    ["filled", .. var rest] => FilledBench.Run(rest),
    ["desk", .. var rest] => await DeskBench.RunAsync(rest),
    ["mutate", .. var rest] => MutateBench.Run(rest),
    ["chaos", .. var rest] => await ChaosBench.RunAsync(ChaosWish.Read(rest)),
    // The parts of a chaos night, each in a process of its own.
    ["chaos-worker", var home] => await ChaosWorker.RunAsync(new HubHome(home)),
    ["chaos-worker-up", var home] => await ChaosWorker.RunAsync(new HubHome(home), staysUp: true),
    ["chaos-sink", var port, var receipts] => await new RecordingSink(receipts).RunAsync(int.Parse(port, CultureInfo.InvariantCulture)),
    ["scale"] => await ScaleReport.RunAsync(),
    // The parts of a measured night.
    ["night-worker", var home, var number] => await NightWorker.RunAsync(new HubHome(home), int.Parse(number, CultureInfo.InvariantCulture)),
    ["night-read", var home, var part, var of] => await NightReader.RunAsync(new HubHome(home), int.Parse(part, CultureInfo.InvariantCulture), int.Parse(of, CultureInfo.InvariantCulture)),
    ["night-sink", var port, var receipts] => await new RecordingSink(receipts) { IsSlow = false }.RunAsync(int.Parse(port, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        bench: measures SenHub; each verb prints a table for docs/benchmarks.md.

          fuzz [--inputs N] [--seconds S] [--seed N]   damaged files of every format: nothing may throw, linger or fill the memory
          import [--pupils N] [--runs N] [--format NAME] [--json]   every format of export, our way and the obvious way: pupils/s, MB/s, peak memory
          dates [--pupils N]          due items of a night, without storage: pupils/s and bytes per pupil on one core
          filled [--seed N] [--required N] [--optional N] [--write]   share of required fields that need no typing, by kind, with so many in 100 cells blank
          desk [--rounds N] [--people N] [--seconds S] [--pause MS]   the release desk over the demo: size and time of
                                      each page on the secondary school, and many people at once; a fault is exit code 1
          mutate [FILE...]            breaks each rule of the dates by a day and runs the theories; prints what survives
          printing [--peers] [--json] the six-page map and a review paper: ms, allocation, growth, threads; peers are other programs on the same paper
          trees [--trees N] [--documents N]   random documents: no exception, sound by qpdf, eight threads print what one prints
          scan [--runs N]             a six-page paper read back and held against rolls of 200, 2,000 and 20,000 pupils
          deliveries [--only kills|speed|agencies] [--rounds N] [--deliveries N] [--seed S] [--mails N] [--per-agency N] [--runs N] [--json]
                                      worker, broker, database and mail server killed N times over N deliveries; mails/s
                                      beside plain libraries; what one dead agency of fifty costs the others
          night [--runs N]            the demo night of both sample schools: wall time and peak memory
          night --schools N [--workers W] [--postgres CONNECTION] [--rabbitmq URI] [--seed S] [--changed PERCENT] [--small] [--cold] [--json]
                                      a whole night of an invented trust in one process, or of W workers on PostgreSQL and
                                      RabbitMQ (started here unless named); --changed: the night after it as well;
                                      --small: primary schools of a few children each; --cold: workers that have just been
                                      started (else they have had a night of four other schools)
          scale                       puts the nights of docs/scale.jsonl into docs/scale.md and its drawing
          provision [--runs N]        maps, progress and register of a school of 2,000 pupils and 12,000 rows; 100 such schools
          chaos [--embedded|--servers] [--kills N] [--seed S] [--one-school|--schools N] [--faults]
                                      nights in which processes are killed at random; accounts for every paper;
                                      embedded is SQLite in one process, servers two
                                      workers on PostgreSQL and RabbitMQ, whose leader is
                                      also killed as such; --schools: small invented ones in the place of
                                      the samples; --faults: also networks cut for 30 s, queues emptied, the clock two
                                      hours wrong, and (as root) the disk full
        """);
    return 2;
}
