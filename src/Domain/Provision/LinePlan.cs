namespace SenHub.Domain.Provision;

/// <summary>What a line plans over its full range; only for lines without spoiling faults.</summary>
public sealed record LinePlan(ProvisionLine Line, LineTime Time, LineRates Rates, GroupPlace Group)
{
    /// <summary>Hours of one session; zero where nobody of the school leads it.</summary>
    public decimal HoursPerSession => Line.StaffRole is null ? 0 : (Line.Minutes ?? 0) / 60m;

    /// <summary>Sessions over the full range.</summary>
    public decimal Sessions => SessionsOf(Line, Time);

    /// <summary>Hours over the full range, not divided.</summary>
    public decimal Hours => HoursOf(Line, Time);

    /// <summary>By how many pupils a session's cost is divided: 1 where the group exists only for this pupil, or where the card does not divide.</summary>
    public int StaffDivisor => Line.OnlyForThisPupil || !Rates.DivideByGroup ? 1 : Group.Size;

    /// <summary>Staff cost of the whole group.</summary>
    public decimal Staff { get; } = Line.StaffRole is null ? 0 : Rates.Cost(HoursOf(Line, Time));

    /// <summary>Resources of the whole group.</summary>
    public decimal Resources => Line.Resources ?? 0;

    /// <summary>External cost of this pupil.</summary>
    public decimal External => Line.External ?? 0;

    /// <summary>This pupil's share over the full range.</summary>
    public decimal FullCost => Pupil(Staff, Resources, External);

    /// <summary>Staff cost of the whole group up to and including a day, by elapsed days.</summary>
    public decimal StaffUntil(DateOnly day) =>
        Line.StaffRole is null ? 0 : Time.AllDays > 0 ? Rates.CostUntil(Hours, day) : Staff;

    /// <summary>This pupil's part of a group's cost: shared to the penny by largest remainder, external cost on top (FUND-05).</summary>
    public decimal Pupil(decimal staff, decimal resources, decimal external)
    {
        var shared = (StaffDivisor > 1 ? staff : 0) + (Line.OnlyForThisPupil ? 0 : resources);
        var own = (StaffDivisor > 1 ? 0 : staff) + (Line.OnlyForThisPupil ? resources : 0) + external;
        return Money.ShareOf(shared, Group.Size, Group.Place) + Money.Penny(own);
    }

    private static decimal HoursOf(ProvisionLine line, LineTime time) =>
        line.StaffRole is null ? 0 : (line.Minutes ?? 0) * SessionsOf(line, time) / 60;

    private static decimal SessionsOf(ProvisionLine line, LineTime time) => (line.SessionsPerWeek ?? 0) * (time.Weeks ?? 0);
}
