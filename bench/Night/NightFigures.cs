namespace SenHub.Bench.Night;

/// <summary>A stretch of the night.</summary>
/// <param name="Seconds">By the wall.</param>
/// <param name="CpuSeconds">Of the workers; the servers' and the mail server's are not among them.</param>
/// <param name="Mails">That arrived in it.</param>
internal sealed record Stretch(string Name, double Seconds, double CpuSeconds, int Mails);

/// <summary>What one night came to.</summary>
internal sealed record NightFigures
{
    /// <summary>Pupils on the rolls that were read.</summary>
    public required int Pupils { get; init; }

    /// <summary>Papers made.</summary>
    public required int Documents { get; init; }

    /// <summary>Deliveries that left: mails that were taken, papers handed over to a tray.</summary>
    public required int Deliveries { get; init; }

    /// <summary>Deliveries that wait for a person, of unknown outcome among them.</summary>
    public required int Held { get; init; }

    /// <summary>Rows of work that failed for good: none, or the figures are worth nothing.</summary>
    public required int GivenUp { get; init; }

    /// <summary>Read and diffed; planned and printed; told inside; the morning; the window.</summary>
    public required IReadOnlyList<Stretch> Stretches { get; init; }

    /// <summary>From the first row to the last.</summary>
    public double Seconds => Stretches.Sum(stretch => stretch.Seconds);

    /// <summary>Pupils a second of the night's first stretch: exports and the SENCo's workbooks read, judged and stored, rolls brought up to date and stored.</summary>
    public double PupilsPerSecond => Pupils / Of(NightStretches.Read).Seconds;

    /// <summary>Papers a second while provision was costed and papers were planned, printed, read back, laid down and entered in the ledger.</summary>
    public double DocumentsPerSecond => Documents / Of(NightStretches.Papers).Seconds;

    /// <summary>Mails a second while the window was open.</summary>
    public double DeliveriesPerSecond => Of(NightStretches.Window) is { Seconds: > 0 } window ? window.Mails / window.Seconds : 0;

    private Stretch Of(string name) => Stretches.First(stretch => stretch.Name == name);
}

/// <summary>Names of the stretches.</summary>
internal static class NightStretches
{
    public const string Read = "read and diff", Papers = "plan and print", Inside = "mail inside", Morning = "morning", Window = "window";
}
