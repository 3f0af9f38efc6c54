using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SenHub.Domain.Deliveries.Identity;

namespace SenHub.Workers.Deliveries;

/// <summary>What came of reading one file against one roll.</summary>
/// <param name="Unreadable">Why it could not be read; null where it could.</param>
/// <param name="HasPictures">Pictures or embedded files stand in it that nobody can read here.</param>
internal sealed record SeenFile(IReadOnlyList<IdentityFinding> Findings, string? Unreadable, bool HasPictures);

/// <summary>What was found in files under one roll: the second look at the same bytes about the same subject costs their hash. Anything else, a byte, a known name, a typed word, is looked at anew.</summary>
internal sealed class SeenFiles
{
    // More papers than a large school makes in a night; a finding is a line or none.
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, SeenFile> seen = new();

    /// <summary>What was found, or is found now; null where there is nothing to look at, which is not remembered.</summary>
    /// <param name="file">Tells the file's bytes from any other.</param>
    public SeenFile? At(string file, ScanSubject about, Func<SeenFile?> look)
    {
        var key = $"{file} {Mark(about)}";
        if (seen.TryGetValue(key, out var known))
            return known;
        var found = look();
        if (seen.Count >= Most)
            seen.Clear();
        if (found is not null)
            seen[key] = found;
        return found;
    }

    // Everything of a subject that the scan asks for; the pupils themselves are the roll's.
    private static string Mark(ScanSubject about)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IEnumerable<string> said =
        [
            about.Pupil?.Ref.ToString() ?? "", about.IsAllTyped.ToString(),
            "about", .. about.About.Select(pupil => pupil.ToString()).Order(StringComparer.Ordinal),
            "known", .. about.KnownNames,
            "days", .. about.OwnDays.Order().Select(day => FormattableString.Invariant($"{day:O}")),
            "typed", .. about.TypedTexts,
            "home", .. about.Household.Select(pupil => pupil.ToString()).Order(StringComparer.Ordinal),
        ];
        foreach (var words in said)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(words));
            hash.AppendData([0x1f]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
