namespace SenHub.Domain.Provision;

/// <summary>What a line plans over its full range; only for lines without spoiling faults.</summary>
public sealed class LinePlan
{
    /// <summary>Works it out once.</summary>
    public LinePlan(ProvisionLine line, LineTime time, LineRates rates, GroupPlace group)
    {
        (Line, Time, Rates, Group) = (line, time, rates, group);
        Sessions = (line.SessionsPerWeek ?? 0) * (time.Weeks ?? 0);
        var minutesAWeek = (line.Minutes ?? 0) * (line.SessionsPerWeek ?? 0);
        IsCapped = line.StaffRole is not null && rates.Newest?.MostMinutes < minutesAWeek;
        Hours = line.StaffRole is null ? 0 : (line.Minutes ?? 0) * Sessions / 60;
        CountedHours = IsCapped ? rates.Newest!.MostMinutes!.Value * (time.Weeks ?? 0) / 60 : Hours;
        StaffDivisor = line.OnlyForThisPupil || !rates.DivideByGroup ? 1 : group.Size;
        Staff = line.StaffRole is null ? 0 : rates.Cost(CountedHours);
    }

    /// <summary>The row.</summary>
    public ProvisionLine Line { get; }

    /// <summary>When it runs.</summary>
    public LineTime Time { get; }

    /// <summary>What an hour costs.</summary>
    public LineRates Rates { get; }

    /// <summary>The pupil's place in the group.</summary>
    public GroupPlace Group { get; }

    /// <summary>Sessions over the full range.</summary>
    public decimal Sessions { get; }

    /// <summary>The card counts fewer minutes a week than are planned.</summary>
    public bool IsCapped { get; }

    /// <summary>Hours over the full range, not divided; zero where nobody of the school leads it.</summary>
    public decimal Hours { get; }

    /// <summary>Hours that the card counts: the same, up to its cap.</summary>
    public decimal CountedHours { get; }

    /// <summary>Hours of one session as the card counts them.</summary>
    public decimal CountedPerSession => Sessions > 0 ? CountedHours / Sessions : Line.StaffRole is null ? 0 : (Line.Minutes ?? 0) / 60m;

    /// <summary>By how many pupils a session's cost is divided: 1 where the group exists only for this pupil, or where the card does not divide.</summary>
    public int StaffDivisor { get; }

    /// <summary>Staff cost of the whole group.</summary>
    public decimal Staff { get; }

    /// <summary>Resources of the whole group.</summary>
    public decimal Resources => Line.Resources ?? 0;

    /// <summary>External cost of this pupil.</summary>
    public decimal External => Line.External ?? 0;

    /// <summary>This pupil's share over the full range.</summary>
    public decimal FullCost => Pupil(Staff, Resources, External);

    /// <summary>Staff cost of the whole group up to and including a day, by elapsed days.</summary>
    public decimal StaffUntil(DateOnly day) =>
        Line.StaffRole is null ? 0 : Time.AllDays > 0 ? Rates.CostUntil(CountedHours, day) : Staff;

    /// <summary>This pupil's part of a group's cost: shared to the penny by largest remainder, external cost on top (FUND-05).</summary>
    public decimal Pupil(decimal staff, decimal resources, decimal external)
    {
        var shared = (StaffDivisor > 1 ? staff : 0) + (Line.OnlyForThisPupil ? 0 : resources);
        var own = (StaffDivisor > 1 ? 0 : staff) + (Line.OnlyForThisPupil ? resources : 0) + external;
        return Money.ShareOf(shared, Group.Size, Group.Place) + Money.Penny(own);
    }
}
