using System.Security.Cryptography;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Roll;

/// <summary>Takes a pupil's old identity out of the home: first the files, then the ledger, last what the ledger's engine still has of it. Cut off anywhere, the next run goes on (SD-W3).</summary>
internal sealed class SeverPupil(HubHome home, ISeveringLedger ledger, IRawFiles raw)
{
    /// <summary>What of the identity there is, without touching anything; null where the hub knows nothing of the pupil.</summary>
    public async Task<SeverLook?> LookAsync(SchoolNumber school, PupilRef pupil, string by, DateTimeOffset now, CancellationToken cancel)
    {
        var begun = await ledger.UnfinishedAsync(school, cancel);
        if (begun is { Traces: null })
            return new SeverLook(begun, new Severed(0, 0, 0, 0, 0), [], []);
        var traces = begun?.Traces ?? await ledger.TracesAsync(school, pupil, Kept.Roll, cancel);
        if (traces is null)
            return null;
        var severance = begun ?? new Severance { Id = Guid.CreateVersion7(), School = school, Traces = traces, Rolls = Kept.Roll, By = by, At = now };
        return new SeverLook(severance, await ledger.CountAsync(severance, cancel), [.. OfPeople(school, traces)], [.. OfHub(school, traces)]) { IsResumed = begun is not null };
    }

    /// <summary>Does it. The files first: a paper whose row is gone could not be found again by its name.</summary>
    public async Task<Severed> DoAsync(SeverLook look, CancellationToken cancel)
    {
        var severance = look.Severance;
        var severed = look.Found;
        if (severance.Traces is { } traces)
        {
            await ledger.BeginAsync(severance, cancel);
            foreach (var file in PaperFiles(look.Found.PaperIds).Concat(OfHub(severance.School, traces)).Distinct())
                File.Delete(file);
            severed = await ledger.SeverAsync(severance, cancel);
        }

        await ledger.FinishAsync(severance, cancel);
        return severed;
    }

    /// <summary>What is left of it afterwards: files, and rows of the ledger.</summary>
    public async Task<(IReadOnlyList<string> Files, int Rows)> LeftAsync(Severance severance, CancellationToken cancel)
    {
        if (severance.Traces is not { } traces)
            return ([], 0);
        var (snapshots, papers, deliveries, proofs, others) = await ledger.CountAsync(severance, cancel);
        return ([.. OfPeople(severance.School, traces), .. OfHub(severance.School, traces)], snapshots + papers + deliveries + proofs + others);
    }

    // In exports only the old number counts: name and source id may be the new record's too, and what the MIS writes is the school's.
    private IEnumerable<string> OfPeople(SchoolNumber school, PupilTraces traces)
    {
        var folder = home.SchoolFolder(school);
        var exports = Path.Combine(folder, "exports") + Path.DirectorySeparatorChar;
        var numbers = traces with { Keys = traces.Upns, Words = [] };
        return Files(folder).Where(file => file.StartsWith(exports, StringComparison.Ordinal) ? Holds(file, numbers) : traces.IsMarked(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, ' ')) || Holds(file, traces));
    }

    private IEnumerable<string> OfHub(SchoolNumber school, PupilTraces traces) =>
        new[] { home.PapersFolder, home.MailFolder, home.ClaimsFolder }.SelectMany(Files).Append(home.IndexFile).Where(file => File.Exists(file) && Holds(file, traces))
            .Concat(Files(Path.Combine(home.RawFolder, school.ToString())).Where(file => HoldsSealed(school, file, traces)));

    private IEnumerable<string> PaperFiles(IReadOnlyList<Guid> papers)
    {
        var names = papers.Select(id => id.ToString("D")).ToHashSet();
        return Files(home.PapersFolder).Where(file => Path.GetFileName(file) is { Length: > 36 } name && names.Contains(name[..36]));
    }

    // A raw file is the whole school's: written anew without the pupil it would be no file that the MIS ever wrote, so it goes.
    private bool HoldsSealed(SchoolNumber school, string file, PupilTraces traces)
    {
        try
        {
            using var plain = raw.Open(school, Path.GetFileName(file));
            var bytes = new MemoryStream();
            plain?.CopyTo(bytes);
            return FileTexts.Of(bytes.ToArray()).Any(traces.IsIn);
        }
        catch (CryptographicException)
        {
            return true; // half written, or under another key: nobody can say that it is not there
        }
    }

    private static bool Holds(string file, PupilTraces traces) => FileTexts.Of(File.ReadAllBytes(file)).Any(traces.IsIn);

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}

/// <summary>What a severing finds.</summary>
/// <param name="Found">Rows of the ledger.</param>
/// <param name="OfPeople">Files that people and the MIS keep: the hub writes into none of them, and from each the pupil would come back.</param>
/// <param name="OfHub">Files that the hub made or keeps.</param>
internal sealed record SeverLook(Severance Severance, Severed Found, IReadOnlyList<string> OfPeople, IReadOnlyList<string> OfHub)
{
    /// <summary>An earlier run was cut off; this one goes on.</summary>
    public bool IsResumed { get; init; }
}
