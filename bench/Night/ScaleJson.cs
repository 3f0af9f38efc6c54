using System.Text.Json;

namespace SenHub.Bench.Night;

/// <summary>The last line of a measured night: the figures as one object, others read it.</summary>
internal sealed record ScaleJson
{
    public static JsonSerializerOptions Options { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public required int Schools { get; init; }

    public required int Pupils { get; init; }

    public required int Documents { get; init; }

    public required int Deliveries { get; init; }

    /// <summary>Exports read, judged and diffed, on as many processes as the night has.</summary>
    public required double PupilsPerSecond { get; init; }

    /// <summary>The night's whole first stretch: workbooks and the ledger as well.</summary>
    public required double StoredPupilsPerSecond { get; init; }

    public required double DocumentsPerSecond { get; init; }

    public required double DeliveriesPerSecond { get; init; }

    public required double PeakRssMb { get; init; }

    public required double Seconds { get; init; }

    /// <summary>0 for one process with everything embedded.</summary>
    public required int Workers { get; init; }

    public required int Held { get; init; }

    public required double BytesPerPupil { get; init; }

    public required IReadOnlyList<double> PeakRssMbOfEach { get; init; }

    public required IReadOnlyList<Stretch> Stretches { get; init; }

    /// <summary>The second night, where there was one.</summary>
    public ScaleJson? Second { get; init; }

    /// <summary>The object of a run.</summary>
    public static ScaleJson Of(ScaleFigures figures) => Of(figures, figures.First) with { Second = figures.Second is { } second ? Of(figures, second) : null };

    private static ScaleJson Of(ScaleFigures figures, NightFigures night) => new()
    {
        Schools = figures.Trust.Schools,
        Pupils = night.Pupils,
        Documents = night.Documents,
        Deliveries = night.Deliveries,
        PupilsPerSecond = Rounded(figures.ReadPerSecond),
        StoredPupilsPerSecond = Rounded(night.PupilsPerSecond),
        DocumentsPerSecond = Rounded(night.DocumentsPerSecond),
        DeliveriesPerSecond = Rounded(night.DeliveriesPerSecond),
        PeakRssMb = Rounded(figures.PeakRssMb),
        Seconds = Rounded(night.Seconds),
        Workers = figures.Options.Workers,
        Held = night.Held,
        BytesPerPupil = Rounded((double)figures.LedgerBytes / night.Pupils),
        PeakRssMbOfEach = [.. figures.Workers.Select(worker => Rounded(worker.PeakRssMb))],
        Stretches = night.Stretches,
    };

    private static double Rounded(double figure) => Math.Round(figure, 1, MidpointRounding.AwayFromZero);
}
