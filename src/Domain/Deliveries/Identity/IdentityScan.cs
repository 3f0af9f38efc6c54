using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Holds the text of a finished file against the whole roll (gate 2, SD-S7), in one pass.</summary>
public sealed class IdentityScan
{
    private const int WordsAround = 3;

    private static readonly HashSet<string> Titles = ["MR", "MRS", "MS", "MISS", "MX", "DR", "PROF", "REV", "SIR", "LADY", "LORD", "ST", "SAINT"];

    private readonly IdentityIndex index;
    private readonly ScanSubject subject;
    private readonly List<string> pages;
    private readonly List<TextWord> words;
    private readonly KnownWords known;
    private readonly HouseholdLines household;
    private readonly List<IdentityFinding> findings = [];

    private IdentityScan(IReadOnlyList<string> texts, IdentityIndex index, ScanSubject subject)
    {
        (this.index, this.subject) = (index, subject);
        pages = [.. texts.Select(Folded.Of)];
        words = TextWords.Of(pages);
        known = new KnownWords(subject);
        household = new HouseholdLines(pages);
    }

    /// <summary>What was found, in the order of the text, each kind of sign of a pupil once a phrase.</summary>
    /// <param name="texts">The pages, and whatever else stands in the file.</param>
    public static IReadOnlyList<IdentityFinding> Find(IReadOnlyList<string> texts, IdentityIndex index, ScanSubject subject)
    {
        var scan = new IdentityScan(texts, index, subject);
        scan.FindUpns();
        scan.FindWords();
        return [.. scan.findings.DistinctBy(finding => (finding.Sign, finding.Whose, finding.Phrase)).OrderBy(finding => finding.Page).ThenBy(finding => finding.Line).ThenBy(finding => finding.Sign)];
    }

    private void FindUpns()
    {
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var (rest, start) in UpnSearch.In(pages[page]))
            {
                if (index.WithUpn(rest) is not { } at)
                    continue;
                var whose = index.Pupils[at].Ref;
                if (!subject.About.Contains(whose))
                    Add(IdentitySign.Upn, whose, page + 1, LineOf(page, start), rest);
                else if (whose == subject.Pupil?.Ref)
                    Add(IdentitySign.OwnUpn, whose, page + 1, LineOf(page, start), rest);
            }
        }
    }

    private void FindWords()
    {
        var free = 0;
        for (var at = 0; at < words.Count; at++)
        {
            FindBirth(at);
            free = Math.Max(free, at + known.Length(words, at));
            free = Math.Max(free, at + FindName(at, free));
            if (at >= free)
                FindForename(at);
        }
    }

    private void FindBirth(int at)
    {
        if (DayReading.At(words, at) is not { } day || subject.OwnDays.Contains(day))
            return;
        var born = index.BornOn(day).Select(pupil => index.Pupils[pupil].Ref).ToList();
        if (born.Count > 0 && !born.Exists(whose => subject.About.Contains(whose) || Passes(whose, at)))
            Add(IdentitySign.BirthDate, born[0], at, 3);
    }

    // The same words may be the name of several: where they are a name that may stand here, they tell of nobody else.
    private int FindName(int at, int free)
    {
        var (longest, other) = (0, default(PupilRef?));
        foreach (var name in index.NamesFrom(words[at].Key))
        {
            if (name.Length(words, at) is var length && length == 0)
                continue;
            longest = Math.Max(longest, length);
            var whose = index.Pupils[name.Pupil].Ref;
            if (subject.About.Contains(whose) || at + length <= free || Passes(whose, at))
                return longest;
            other ??= whose;
        }

        if (other is { } found)
            Add(IdentitySign.FullName, found, at, longest);
        return longest;
    }

    private void FindForename(int at)
    {
        if (subject.Pupil is not { } own || !words[at].IsCapital || words[at].IsNumber || (at > 0 && Titles.Contains(words[at - 1].Key)) || CommonWords.IsOfTheYear(words, at))
            return;
        foreach (var (pupil, forename) in index.ForenamesFrom(words[at].Key))
        {
            var other = index.Pupils[pupil];
            if (subject.About.Contains(other.Ref) || !IsNear(own, other) || !IndexedName.Starts(words, at, forename, Gap.Stop) || Passes(other.Ref, at))
                continue;
            if (!CommonWords.Has(words[at].Key) || known.IsTyped(words, at))
                Add(IdentitySign.Forename, other.Ref, at, forename.Length);
            return;
        }
    }

    private static bool IsNear(Pupil own, Pupil other) =>
        other.State != RollState.Left && ((own.Class is not null && own.Class == other.Class) || (own.NcYear is not null && own.NcYear == other.NcYear));

    private bool Passes(PupilRef whose, int at) => subject.Household.Contains(whose) && household.Has(words[at].Page, words[at].Line);

    private void Add(IdentitySign sign, PupilRef whose, int at, int length)
    {
        var (from, to) = (at, Math.Min(at + length, words.Count) - 1);
        while (from > 0 && at - from < WordsAround && words[from - 1].Page == words[at].Page)
            from--;
        while (to + 1 < words.Count && to + 1 < at + length + WordsAround && words[to + 1].Page == words[at].Page)
            to++;
        var page = pages[words[at].Page - 1];
        Add(sign, whose, words[at].Page, words[at].Line, string.Join(' ', page[words[from].Start..Math.Min(page.Length, words[to].End)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private void Add(IdentitySign sign, PupilRef whose, int page, int line, string phrase) => findings.Add(new(sign, whose, page, line, phrase));

    private int LineOf(int page, int start) => 1 + pages[page].AsSpan(0, start).Count('\n');
}
