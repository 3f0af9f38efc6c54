using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>What the SENCo's morning page shows (SD-P2): by reference and step, never by name.</summary>
public sealed record DigestModel
{
    /// <summary>Lines of the first page; what is beyond them follows on the next, and nothing is dropped.</summary>
    public const int LinesOnFirstPage = 30;

    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Name of the SENCo.</summary>
    public required string Senco { get; init; }

    /// <summary>The night it was computed for.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>Day of the data, where older than the night (SD-W5).</summary>
    public DateOnly? DataOf { get; init; }

    /// <summary>The four parts in the order of reading, with all their counts and the lines of the first page.</summary>
    public required IReadOnlyList<DigestSection> Sections { get; init; }

    /// <summary>Lines for the second page; mostly none.</summary>
    public required IReadOnlyList<DigestLine> Rest { get; init; }

    /// <summary>How many lines were not in yesterday's digest.</summary>
    public required int New { get; init; }

    /// <summary>From the computed digest.</summary>
    public static DigestModel From(Digest digest)
    {
        var first = digest.Lines.Take(LinesOnFirstPage).ToList();
        return new DigestModel
        {
            School = digest.School,
            Senco = digest.Senco,
            Night = digest.Night,
            DataOf = digest.DataOf,
            Sections = [.. Enum.GetValues<DigestPart>().Select(part => Section(part, digest.Lines, first))],
            Rest = [.. digest.Lines.Skip(LinesOnFirstPage)],
            New = digest.Lines.Count(line => line.IsNew),
        };
    }

    private static DigestSection Section(DigestPart part, IReadOnlyList<DigestLine> all, List<DigestLine> first) =>
        new(part, all.Count(line => line.Part == part), [.. first.Where(line => line.Part == part)]);
}
