using System.Globalization;

namespace SenHub.Bench.Deliveries.Kills;

/// <summary>What the kills came to, by the mail server's own record.</summary>
internal sealed class KillFigures
{
    /// <summary>Deliveries of the run.</summary>
    public required int Deliveries { get; init; }

    /// <summary>Kills by victim.</summary>
    public SortedDictionary<string, int> Kills { get; } = new(StringComparer.Ordinal);

    /// <summary>Sends whose end nobody saw, left for a person.</summary>
    public int Unknown => UnknownArrived + UnknownNotArrived;

    /// <summary>Of these, what the mail server had.</summary>
    public int UnknownArrived { get; set; }

    /// <summary>Of these, what it had not: the person, who looked, sent each once more.</summary>
    public int UnknownNotArrived { get; set; }

    /// <summary>Neither sent nor left for a person, or marked Sent and never received.</summary>
    public int Lost { get; set; }

    /// <summary>Received more than once.</summary>
    public int Doubled { get; set; }

    /// <summary>Received exactly once when all was over.</summary>
    public int Once { get; set; }

    /// <summary>Minutes, from the first kill to the last delivery's end.</summary>
    public double Minutes { get; set; }

    /// <summary>What must not be, each in a sentence.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>The table for docs/benchmarks.md.</summary>
    public void Print()
    {
        var deaths = string.Join(", ", Kills.Select(kill => string.Create(CultureInfo.InvariantCulture, $"{kill.Key} {kill.Value}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            | what | deliveries |
            | --- | --- |
            | kills | {Kills.Values.Sum()} ({deaths}) |
            | deliveries | {Deliveries} |
            | unknown, left for a person | {Unknown} |
            | of these received | {UnknownArrived} |
            | of these not received, sent once more by the person | {UnknownNotArrived} |
            | received exactly once in the end | {Once} |
            | lost | {Lost} |
            | doubled | {Doubled} |
            | wall minutes | {Minutes:0.0} |

            """));
        foreach (var wrong in Wrong)
            Console.WriteLine(wrong);
    }
}
