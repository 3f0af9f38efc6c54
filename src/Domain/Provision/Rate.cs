namespace SenHub.Domain.Provision;

/// <summary>One rate of an authority's card, effective-dated (Office file, sheet Rate card). The hourly rate is on-costed pay over contact hours (FUND-03).</summary>
public sealed record Rate
{
    /// <summary>Waves from this one on count as additional where the card does not say otherwise (FUND-04).</summary>
    public const int UsualFirstWave = 2;

    /// <summary>Authority whose card it is, or "School" for the school's own.</summary>
    public required string Authority { get; init; }

    /// <summary>Teacher, HLTA, TA, ELSA …</summary>
    public required string StaffRole { get; init; }

    /// <summary>Pounds an hour, not rounded where it was reached by division.</summary>
    public required decimal HourlyRate { get; init; }

    /// <summary>The minute rate it was reached by, pounds; null where the card does not speak in minutes.</summary>
    public decimal? MinuteRate { get; init; }

    /// <summary>The pay it was reached by: salary, employer's national insurance and pension, pounds a year.</summary>
    public decimal? PayPerYear { get; init; }

    /// <summary>Hours a year with pupils, over which that pay is spread.</summary>
    public decimal? ContactHours { get; init; }

    /// <summary>Weeks a year, 38 unless the card says otherwise.</summary>
    public decimal WeeksPerYear { get; init; } = 38;

    /// <summary>Whether the card divides a session's cost by the group.</summary>
    public bool DividesByGroup { get; init; } = true;

    /// <summary>Most minutes a week of this role that count in one line; null where the card knows no such cap.</summary>
    public decimal? MostMinutes { get; init; }

    /// <summary>Waves from this one on count as additional; 4 where time of this role never counts (FUND-04).</summary>
    public int CountsFromWave { get; init; } = UsualFirstWave;

    /// <summary>First day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day it holds; null while current.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>Pounds an hour from exactly one of the three ways of a card; null where none or more than one is given, or nothing to divide by.</summary>
    public static decimal? Hourly(decimal? hourly, decimal? minute, decimal? pay, decimal? contactHours) => (hourly, minute, pay, contactHours) switch
    {
        ({ } given, null, null, null) => given,
        (null, { } given, null, null) => given * 60,
        (null, null, { } year, > 0 and { } hours) => year / hours,
        _ => null,
    };

    /// <summary>How the hour's price was reached, for whoever may see the card; never on a paper about a pupil (SD-P8).</summary>
    public string Basis() => this switch
    {
        { MinuteRate: { } minute } => FormattableString.Invariant($"£{minute:0.####} a minute"),
        { PayPerYear: { } pay, ContactHours: { } hours } => FormattableString.Invariant($"£{pay:0.00} a year with on-costs over {hours:0.##} contact hours"),
        _ => FormattableString.Invariant($"£{HourlyRate:0.00##} an hour"),
    };
}
