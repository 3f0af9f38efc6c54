using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Effects;

/// <summary>What one line did for one pupil, or why that cannot be told.</summary>
public sealed record LineImpact
{
    // Mean length of a month: 365.25 days over 12.
    private const decimal DaysInMonth = 30.4375m;

    /// <summary>Hidden id of the row.</summary>
    public required string LineId { get; init; }

    /// <summary>Whose.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>What was done.</summary>
    public required string Intervention { get; init; }

    /// <summary>Tool of both measures; null where they cannot be compared.</summary>
    public string? Tool { get; init; }

    /// <summary>Unit of the gain; null as the tool.</summary>
    public string? Unit { get; init; }

    /// <summary>Gain towards the better, in the tool's unit.</summary>
    public decimal? Gain { get; init; }

    /// <summary>Gain expected in the same time: month for month on ages, else as typed.</summary>
    public decimal? Expected { get; init; }

    /// <summary>Gain over expected gain.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>Attended over recorded sessions; null where none are recorded.</summary>
    public decimal? AttendedShare { get; init; }

    /// <summary>-2 to +2; null where it is not judged.</summary>
    public int? Effect { get; init; }

    /// <summary>Why it is not judged; null where it is.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Cost to date, pounds; null where it could not be told.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Judges one costed line.</summary>
    public static LineImpact Of(CostedLine costed, ImpactRules rules)
    {
        var line = costed.Line;
        var blank = new LineImpact
        {
            LineId = line.LineId,
            Pupil = line.Pupil,
            Intervention = line.Intervention,
            Cost = costed.CostToDate,
            AttendedShare = costed.SessionsRecorded > 0 ? (decimal)(costed.SessionsHeld ?? 0) / costed.SessionsRecorded : null,
        };
        if (string.IsNullOrWhiteSpace(line.EntryMeasure) || string.IsNullOrWhiteSpace(line.ExitMeasure))
            return blank with { WhyNot = "entry or exit measure missing" };
        if (!Measure.TryParse(line.EntryMeasure, out var entry) || !Measure.TryParse(line.ExitMeasure, out var exit))
            return blank with { WhyNot = "a measure is not \"tool: number\"" };
        if (!entry.Compares(exit))
            return blank with { WhyNot = "entry and exit are on different scales" };
        var gain = line.LowerIsBetter ? entry.Value - exit.Value : exit.Value - entry.Value;
        return Judge(blank with { Tool = entry.Tool, Unit = entry.Unit, Gain = gain, Expected = ExpectedOf(line, entry) }, rules);
    }

    private static LineImpact Judge(LineImpact impact, ImpactRules rules)
    {
        if (impact.Expected is not > 0)
            return impact with { WhyNot = "no expected gain is known" };
        var measured = impact with { Ratio = impact.Gain / impact.Expected };
        if (measured.AttendedShare < rules.AttendedShare)
            return measured with { WhyNot = FormattableString.Invariant($"attended {measured.AttendedShare:P0} of the sessions, below {rules.AttendedShare:P0}") };
        return measured with { Effect = rules.EffectOf(measured.Gain!.Value, measured.Ratio!.Value) };
    }

    private static decimal? ExpectedOf(ProvisionLine line, Measure entry) => line.ExpectedGain
        ?? (entry.IsAge && line.EntryOn is { } from && line.ExitOn is { } to && to > from ? (to.DayNumber - from.DayNumber) / DaysInMonth : null);
}
