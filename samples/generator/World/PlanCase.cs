using System.Globalization;

namespace SenHub.Samples.World;

/// <summary>One EHC plan of the samples: a line of plans/*.csv, or drawn.</summary>
internal sealed record PlanCase
{
    public required string Key { get; init; }

    public required string Year { get; init; }

    public required IReadOnlyList<string> Needs { get; init; }

    public required string Authority { get; init; }

    /// <summary>Culture that the child's names should have, or "common" for names that are words; empty for any.</summary>
    public string Names { get; init; } = "";

    public DateOnly? Made { get; init; }

    public DateOnly? LastReview { get; init; }

    public DateOnly? LastDecision { get; init; }

    public DateOnly? Amended { get; init; }

    public decimal? TopUp { get; init; }

    public DateOnly? Meeting { get; init; }

    public DateOnly? Invited { get; init; }

    public DateOnly? AdviceRequested { get; init; }

    public DateOnly? Circulated { get; init; }

    public bool? Held { get; init; }

    public DateOnly? Report { get; init; }

    public DateOnly? Decision { get; init; }

    public DateOnly? Notice { get; init; }

    public DateOnly? Final { get; init; }

    /// <summary>A meeting is booked and still to come on the night of the samples.</summary>
    public bool IsBooked => Meeting > SampleNight.Day;

    /// <summary>The plans of a school that were chosen by hand.</summary>
    public static IReadOnlyList<PlanCase> Chosen(string school) =>
        [.. Texts.Lines("plans-" + school).Select(line => Read(line.Split(',')))];

    private static PlanCase Read(string[] cells) => new()
    {
        Key = cells[0],
        Year = cells[1],
        Needs = cells[2].Split(' '),
        Authority = cells[3],
        Names = cells[4],
        Made = Day(cells[5]),
        LastReview = Day(cells[6]),
        LastDecision = Day(cells[7]),
        Amended = Day(cells[8]),
        TopUp = cells[9].Length == 0 ? null : decimal.Parse(cells[9], CultureInfo.InvariantCulture),
        Meeting = Day(cells[10]),
        Invited = Day(cells[11]),
        AdviceRequested = Day(cells[12]),
        Circulated = Day(cells[13]),
        Held = cells[14].Length == 0 ? null : cells[14] == "yes",
        Report = Day(cells[15]),
        Decision = Day(cells[16]),
        Notice = Day(cells[17]),
        Final = Day(cells[18]),
    };

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
