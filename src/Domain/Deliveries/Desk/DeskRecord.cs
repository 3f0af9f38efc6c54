using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What became of a decision at the release desk or on a day's file, kept: taken once, or refused and why.</summary>
public sealed record DeskRecord
{
    /// <summary>Of one taken: derived from school, day and reference, so that a code that was used is used up. Of one refused: from the reason and what was typed too.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>The file's day; of one taken at the desk, its own day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The reference in the row.</summary>
    public required string Reference { get; init; }

    /// <summary>What it is a version of; empty where the reference is none of the hub's.</summary>
    public Guid Key { get; init; }

    /// <summary>The pupil's short reference; blank for what is about many or none, and on a file.</summary>
    public string About { get; init; } = "";

    /// <summary>Whether it was taken.</summary>
    public required bool IsTaken { get; init; }

    /// <summary>Release or Stop, at the desk also one of <see cref="DeskWords"/>; of one refused what was typed, where that is one of the two.</summary>
    public required string Decision { get; init; }

    /// <summary>The signed-in account; on a file the role whose code it was, who was given it, and the initials typed, blank where no code was right.</summary>
    public string Who { get; init; } = "";

    /// <summary>The reason typed with one that was taken.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Of one refused, why.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>When it was read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The id of one that is taken.</summary>
    public static Guid IdOfTaken(SchoolNumber school, DateOnly day, string reference) =>
        DerivedId.Of("desk", school.ToString(), Iso(day), reference);

    /// <summary>The id of one taken at the desk: the same decision on just what was seen, said again with the same words, is the same one.</summary>
    /// <param name="words">What tells two decisions of one kind apart: the text of a note.</param>
    public static Guid IdAtDesk(SchoolNumber school, string reference, string decision, string seen, string words) =>
        DerivedId.Of("desk-page", school.ToString(), reference, decision, seen, words);

    /// <summary>The id of one that is refused: the same row, read again, is the same refusal.</summary>
    public static Guid IdOfRefused(SchoolNumber school, DateOnly day, DeskEntry entry, string why) =>
        DerivedId.Of("desk-refused", school.ToString(), Iso(day), entry.Reference, entry.Decision, entry.Code, why);

    private static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
