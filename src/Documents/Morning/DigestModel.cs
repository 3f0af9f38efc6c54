using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>What the SENCo's morning page shows (SD-P2): by reference and step, never by name.</summary>
public sealed record DigestModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Name of the SENCo.</summary>
    public required string Senco { get; init; }

    /// <summary>The night it was computed for.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>Day of the data, where older than the night (SD-W5).</summary>
    public DateOnly? DataOf { get; init; }

    /// <summary>The four parts in the order of reading, each with its whole count and its lines on the first page.</summary>
    public required IReadOnlyList<DigestSection> Sections { get; init; }

    /// <summary>Parts with the lines that the first page has no room for; mostly none. Nothing is dropped.</summary>
    public required IReadOnlyList<DigestSection> Continued { get; init; }

    /// <summary>How many lines were not in yesterday's digest.</summary>
    public required int New { get; init; }

    /// <summary>From the computed digest.</summary>
    public static DigestModel From(Digest digest)
    {
        var held = DigestRoom.Holds(digest);
        return new DigestModel
        {
            School = digest.School,
            Senco = digest.Senco,
            Night = digest.Night,
            DataOf = digest.DataOf,
            Sections = Parts(digest, digest.Lines.Take(held)),
            Continued = [.. Parts(digest, digest.Lines.Skip(held)).Where(section => section.Lines.Count > 0)],
            New = digest.Lines.Count(line => line.IsNew),
        };
    }

    private static IReadOnlyList<DigestSection> Parts(Digest digest, IEnumerable<DigestLine> lines)
    {
        var byPart = lines.ToLookup(line => line.Part);
        return [.. Enum.GetValues<DigestPart>().Select(part => new DigestSection(part, digest.Lines.Count(line => line.Part == part), [.. byPart[part]]))];
    }
}
