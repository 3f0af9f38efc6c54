using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>A pupil's place in a group, from 0, and how many share. It decides who bears the odd pennies, so that the shares add up (FUND-05).</summary>
public readonly record struct GroupPlace(int Place, int Size)
{
    /// <summary>One pupil alone.</summary>
    public static GroupPlace Alone { get; } = new(0, 1);

    /// <summary>Rows of the group and time contradict each other on what is shared.</summary>
    public bool Differs { get; init; }

    /// <summary>The place by reference among the rows of the same group and the same time. Where no size is typed, the rows say it.</summary>
    public static GroupPlace Of(ProvisionLine line, IEnumerable<ProvisionLine> all)
    {
        if (string.IsNullOrWhiteSpace(line.Group))
            return new(0, Math.Max(1, line.GroupSize ?? 1));
        var mates = all.Where(other => AreTogether(line, other)).ToList();
        var pupils = mates.Select(other => other.Pupil).Append(line.Pupil).Distinct().ToList();
        return new(pupils.Count(pupil => pupil.CompareTo(line.Pupil) < 0), Math.Max(1, line.GroupSize ?? pupils.Count))
        {
            Differs = mates.Exists(other => !SayTheSame(line, other)),
        };
    }

    private static bool AreTogether(ProvisionLine one, ProvisionLine other) =>
        string.Equals(one.Group?.Trim(), other.Group?.Trim(), StringComparison.OrdinalIgnoreCase)
        && Days(one).Meets(Days(other));

    private static bool SayTheSame(ProvisionLine one, ProvisionLine other) =>
        one.Minutes == other.Minutes && one.SessionsPerWeek == other.SessionsPerWeek && one.GroupSize == other.GroupSize && one.Resources == other.Resources
        && string.Equals(one.StaffRole?.Trim(), other.StaffRole?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static DaySpan Days(ProvisionLine line) => new(line.Start ?? DateOnly.MinValue, line.End ?? DateOnly.MaxValue);
}
