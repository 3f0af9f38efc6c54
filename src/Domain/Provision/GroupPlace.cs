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
        return string.IsNullOrWhiteSpace(line.Group)
            ? Among(line, [])
            : Among(line, [.. all.Where(other => string.Equals(line.Group.Trim(), other.Group?.Trim(), StringComparison.OrdinalIgnoreCase)).OrderBy(other => other.Pupil)]);
    }

    /// <summary>The same among the rows of the group, by pupil; none for a pupil who has no group.</summary>
    public static GroupPlace Among(ProvisionLine line, IReadOnlyList<ProvisionLine> mates)
    {
        if (mates.Count == 0)
            return new(0, Math.Max(1, line.GroupSize ?? 1));
        var (place, others, differs, days) = (0, 0, false, Days(line));
        var counted = line.Pupil;
        foreach (var other in mates)
        {
            if (!days.Meets(Days(other)))
                continue;
            differs |= !SayTheSame(line, other);
            if (other.Pupil == line.Pupil || other.Pupil == counted)
                continue;
            counted = other.Pupil;
            others++;
            place += other.Pupil.CompareTo(line.Pupil) < 0 ? 1 : 0;
        }

        return new(place, Math.Max(1, line.GroupSize ?? others + 1)) { Differs = differs };
    }

    private static bool SayTheSame(ProvisionLine one, ProvisionLine other) =>
        one.Minutes == other.Minutes && one.SessionsPerWeek == other.SessionsPerWeek && one.GroupSize == other.GroupSize && one.Resources == other.Resources
        && string.Equals(one.StaffRole?.Trim(), other.StaffRole?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static DaySpan Days(ProvisionLine line) => new(line.Start ?? DateOnly.MinValue, line.End ?? DateOnly.MaxValue);
}
