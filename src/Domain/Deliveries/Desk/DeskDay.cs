namespace SenHub.Domain.Deliveries.Desk;

/// <summary>A day's Decisions file against the lines it was made of: which rows decide something (SD-W2).</summary>
/// <param name="Lines">As the file was made.</param>
/// <param name="Entries">As people left it.</param>
/// <param name="CodeOf">The code of a line for a release (true) or a stop (false): without the code of just that there is no decision, so no sorting, pasting or filling down moves one to another paper or turns it round.</param>
/// <param name="Records">What was read of the day's file before.</param>
public sealed record DeskDay(IReadOnlyList<DeskLine> Lines, IReadOnlyList<DeskEntry> Entries, Func<DeskLine, bool, string> CodeOf, IReadOnlyList<DeskRecord> Records)
{
    /// <summary>The word that lets go.</summary>
    public const string Release = "Release";

    /// <summary>The word that stops.</summary>
    public const string Stop = "Stop";

    /// <summary>So many wrong codes in one line, and no code of it counts any more that day.</summary>
    public const int MostWrong = 5;

    private const string WrongCode = "the code is not the one for this line and this decision";
    private const int LongestInitials = 8;

    /// <summary>Row by row.</summary>
    public IEnumerable<(DeskEntry Entry, DeskVerdict Verdict)> Judge() => Entries.Where(entry => !entry.IsBlank).Select(entry => (entry, Judge(entry)));

    private DeskVerdict Judge(DeskEntry entry)
    {
        if (Lines.FirstOrDefault(line => line.Reference == entry.Reference) is not { } line)
            return new DeskVerdict.Refused(null, "no line of today's file has this reference");
        if (!line.MayBeDecided)
            return new DeskVerdict.Refused(line, line.IsReleasable ? "nobody on the sheet Staff can be given its code" : "only the mended fact lets this one go");
        if (Entries.Count(other => other.Reference == entry.Reference && !other.IsBlank) > 1)
            return new DeskVerdict.Refused(line, "its reference stands in more than one row, and none of them is believed");
        if (entry.Mark != line.Seen)
            return new DeskVerdict.Refused(line, "the row's hidden mark is not the one the hub wrote: it looks like a partial sort or a row of another day");
        return Decide(entry, line);
    }

    private DeskVerdict Decide(DeskEntry entry, DeskLine line)
    {
        var (isRelease, isStop) = (Is(entry.Decision, Release), Is(entry.Decision, Stop));
        if ((!isRelease && !isStop) || entry.Code.Length == 0 || entry.Reason.Length == 0 || entry.Initials.Length is 0 or > LongestInitials)
            return new DeskVerdict.Refused(line, $"a decision needs all of {Release} or {Stop}, initials, a reason and the code");
        if (Records.Count(record => record.Reference == line.Reference && record.Outcome == WrongCode) >= MostWrong)
            return new DeskVerdict.Refused(line, "too many wrong codes were typed for it; tomorrow's file has a new one");
        if (ShortReference.Tidy(entry.Code) != CodeOf(line, isRelease))
            return new DeskVerdict.Refused(line, WrongCode);
        return Records.FirstOrDefault(record => record.IsTaken && record.Reference == line.Reference && record.Decision is (Release or Stop)) is not { } taken
            ? new DeskVerdict.Decided(line, isRelease, entry.Initials, entry.Reason)
            : Is(taken.Decision, entry.Decision) ? new DeskVerdict.Nothing()
            : new DeskVerdict.Refused(line, $"it was decided already today ({taken.Decision}), and a code decides once");
    }

    private static bool Is(string typed, string word) => string.Equals(typed, word, StringComparison.OrdinalIgnoreCase);
}
