using SenHub.Documents.House;
using SenHub.Domain;

namespace SenHub.Documents.Gaps;

/// <summary>What is ready and what is missing of every paper that is asked for, for one SENCo.</summary>
public sealed record ReadinessSheet
{
    /// <summary>School's name.</summary>
    public required string School { get; init; }

    /// <summary>The SENCo who reads it.</summary>
    public required string Reader { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>By paper, then pupil.</summary>
    public required IReadOnlyList<PaperStatus> Papers { get; init; }

    /// <summary>Teachers whose answers the SENCo has to ask for herself, as lines: who, for what, about how many.</summary>
    public IReadOnlyList<string> TeachersOwe { get; init; } = [];

    /// <summary>What is wrong with the school's templates.</summary>
    public required IReadOnlyList<Fault> TemplateFaults { get; init; }

    /// <summary>One line a kind: "EHC needs assessment for 3 pupils: 2 ready, 1 lacks parents' views (asked 3 Nov) and attendance".</summary>
    public IReadOnlyList<string> Summary() => [.. Papers.GroupBy(paper => paper.Paper).Select(kind => Line(kind.Key, [.. kind]))];

    private static string Line(string kind, List<PaperStatus> papers)
    {
        var pupils = papers.GroupBy(paper => paper.Pupil).ToList();
        var ready = pupils.Count(pupil => pupil.All(paper => paper.IsReady));
        var lacking = pupils.Where(pupil => pupil.Any(paper => !paper.IsReady)).ToList();
        var head = $"{kind} for {HouseStyle.Count(pupils.Count, "pupil", "pupils")}: {HouseStyle.Number(ready)} ready{(papers[0].WrittenSameDay ? " for a person to finish" : "")}";
        return lacking.Count switch
        {
            0 => head,
            <= 2 => $"{head}, {string.Join("; ", lacking.Select(pupil => $"{pupil.Key} lacks {Listed([.. pupil.SelectMany(Gaps).Distinct()])}"))}",
            _ => $"{head}, {HouseStyle.Number(lacking.Count)} lack something, most often {Listed([.. lacking.SelectMany(pupil => pupil.SelectMany(Names).Distinct()).CountBy(gap => gap).OrderByDescending(gap => gap.Value).ThenBy(gap => gap.Key, StringComparer.Ordinal).Take(3).Select(gap => $"{gap.Key} ({HouseStyle.Number(gap.Value)})")])}",
        };
    }

    private static IEnumerable<string> Gaps(PaperStatus paper) => paper.Missing.Concat(paper.Stale).Select(LowerFirst);

    // Counted by name: how old each one's is, is the table's to say.
    private static IEnumerable<string> Names(PaperStatus paper) => Gaps(paper).Select(gap => gap.Split(" (", 2)[0]);

    private static string Listed(IReadOnlyList<string> words) => words switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    private static string LowerFirst(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
