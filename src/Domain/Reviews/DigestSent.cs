using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Incoming;
using SenHub.Domain.Import;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>What is to be said of papers after they went, as lines of a digest (SD-S8): what came back, what was answered, and what nobody has acknowledged.</summary>
internal static class DigestSent
{
    /// <summary>So many school days without an acknowledgement are a line.</summary>
    public const int Patience = 5;

    // Then everybody has seen the line, and the disclosure log has it.
    private const int SaidFor = 20;

    private const int MostSingly = 3;

    /// <summary>The lines.</summary>
    public static IEnumerable<DigestLine> Of(IEnumerable<SentPaper> papers, DateOnly night, SchoolCalendar calendar)
    {
        var recent = papers.Select(paper => (Paper: paper, Days: HoldAge.SchoolDays(paper.On, night, calendar))).Where(sent => sent.Days < SaidFor).ToList();
        foreach (var (paper, _) in recent.Where(sent => IsNews(sent.Paper)))
            yield return Line(paper, $"{paper.Kind} for {paper.Recipient} ({paper.Reference}): {paper.Note}");
        var silent = recent.Where(sent => sent.Days >= Patience && !IsNews(sent.Paper) && sent.Paper.State == DeliveryState.Sent).Select(sent => sent.Paper).ToList();
        if (silent.Count > MostSingly)
            yield return DigestLines.Information(FormattableString.Invariant($"{silent.Count} papers that went {Patience} school days ago and more have no acknowledgement"), StaffRoles.Senco, "SD-S8");
        foreach (var paper in silent.Count > MostSingly ? [] : silent)
            yield return Line(paper, FormattableString.Invariant($"{paper.Kind} for {paper.Recipient} ({paper.Reference}) went on {DayWords.Brief(paper.On)} and has no acknowledgement: ask whether it came"));
    }

    // That it lies in the mailbox is what one expects.
    private static bool IsNews(SentPaper paper) =>
        paper.Note is not (null or LetterNews.Reached) && paper.State is (DeliveryState.Bounced or DeliveryState.Sent or DeliveryState.Acknowledged);

    private static DigestLine Line(SentPaper paper, string words) => DigestLines.Information(words, StaffRoles.Senco, "SD-S8") with { Pupil = paper.Pupil };
}
