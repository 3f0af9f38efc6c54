using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Time;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The morning's one honest line to IT. It comes every day, also when nothing happened: its absence is the alarm. Counts and days, no pupil.</summary>
public static class HeartbeatPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    public static Doc Write(Heartbeat beat) => Notices.Page(beat.School, beat.Day, Line(beat), Body(beat));

    /// <summary>Subject and text of the mail.</summary>
    public static string Text(Heartbeat beat) => Notices.Text($"SenHub, {beat.School}: {Line(beat)}", Body(beat));

    /// <summary>One a morning, whatever its counts: told twice it is the same.</summary>
    public static PaperVersion Version(DateOnly day) => PaperVersion.Of($"{PaperKinds.Faults}/heartbeat/{TemplateVersion}", [Shown.Part("day", day)]);

    /// <summary>"night of Sun 22 Nov 2026 done, 12 made, 9 sent, 3 held, 0 unknown; data of Sun 22 Nov 2026".</summary>
    public static string Line(Heartbeat beat) => FormattableString.Invariant(
        $"{(beat.IsStopped ? "STOPPED, " : "")}night of {DayWords.Brief(beat.Day.AddDays(-1))} {(beat.IsDone ? "done" : "NOT DONE")}, {beat.Made} made, {beat.Sent} sent, {beat.Held} held, {beat.Unknown} unknown; {(beat.DataOf is { } data ? $"data of {DayWords.Brief(data)}" : "no data yet")}");

    private static IReadOnlyList<string> Body(Heartbeat beat) =>
    [
        HouseStyle.Sentence(Line(beat)) + ".",
        .. beat.Lines.Select(line => HouseStyle.Sentence(line) + (line.EndsWith('.') ? "" : ".")),
        beat.IsDone ? "This mail comes every morning. On a morning without it, look at the machine the hub runs on: is it up, does the service run, does senhub status answer?"
            : "The night was not run to its end. Look at senhub status and at the service's log; what was begun goes on by itself when the service runs.",
    ];
}
