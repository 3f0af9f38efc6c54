using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Reads all files of a delivery back, before anything is encrypted, and holds their text against the whole roll (gate 2): what the hub made, and what others made and goes along. The same file against the same roll and the same subject is read once.</summary>
internal sealed class IdentityLook(HubHome home)
{
    // Pupils of all rolls together: some eight schools of usual size, or two large ones, as work comes school by school.
    private const long MostPupils = 3_000;

    // Of pupils, while the facts of their school stay: each has several papers.
    private readonly ConditionalWeakTable<SencoFacts, Subjects> subjects = [];

    private readonly Recent<SchoolNumber, (SchoolRoll Roll, IdentityIndex Index, SeenFiles Seen)> rolls = new(MostPupils);

    /// <summary>What stands in a paper and in the files that go with it.</summary>
    public PaperLook At(Paper paper, Bundle? bundle, PaperFiles files, SchoolRoll roll, SencoFacts facts)
    {
        PupilRef? subject = PupilRef.TryParse(paper.Subject, out var reference) ? reference : null;
        if (SubjectOf(paper, subject, roll, facts) is not { } about)
            return PaperLook.Nothing;
        if (paper.Edited is not null)
            about = about with { IsAllTyped = true };
        var (_, index, seen) = RollOf(roll);
        var page = seen.At(files.Mark, about, () => Find(PaperTexts.Of(files), index, about))!;
        return new PaperLook(page.Findings, page.Unreadable, subject, IsAboutMany: subject is null)
        {
            Enclosed = [.. Enclosed(bundle, files, index, about, seen)],
            HasPictures = page.HasPictures && paper.Edited is not null,
        };
    }

    /// <summary>The index of a roll; made once while the roll stays.</summary>
    public IdentityIndex IndexOf(SchoolRoll roll) => RollOf(roll).Index;

    /// <summary>Lays the marks beside a paper, for the person who confirms them: where each phrase stands, and its words.</summary>
    public async Task MarkAsync(Paper paper, PaperLook look, IReadOnlySet<string> confirmed, CancellationToken cancel)
    {
        var marks = IdentityGate.Unconfirmed(look.Findings, look.Subject, confirmed).Concat(look.Findings.Where(finding => finding.Sign is IdentitySign.FullName or IdentitySign.BirthDate or IdentitySign.Upn)).Select(finding => ("", finding))
            .Concat(look.Enclosed.SelectMany(file => file.Findings.Select(finding => ($"{file.Called}: ", finding)))).ToList();
        var file = MarksFile(home.PaperFile(paper.Kind, paper.Id));
        if (marks.Count == 0 || !Directory.Exists(Path.GetDirectoryName(file)))
            return;
        var text = new StringBuilder("These places may tell of another pupil. If one does, mend what was typed: the paper is made anew. If none does, release it, and the same phrases are not asked about again.\n\n");
        foreach (var (where, mark) in marks)
            text.Append(CultureInfo.InvariantCulture, $"{where}Page {mark.Page}, line {mark.Line}: … {mark.Phrase} …\n");
        await File.WriteAllTextAsync(file + ".part", text.ToString(), cancel);
        File.Move(file + ".part", file, overwrite: true);
    }

    /// <summary>Where the marks of a paper lie.</summary>
    public static string MarksFile(string paperFile) => Path.ChangeExtension(paperFile, "marks.txt");

    // Days are left out, for a report is full of days that are somebody's birthday; a file whose words no program can read was looked at by a person.
    private static IEnumerable<EnclosedFindings> Enclosed(Bundle? bundle, PaperFiles files, IdentityIndex index, ScanSubject about, SeenFiles seen) =>
        from file in bundle?.Files ?? []
        where file.File is { HasText: true } && about.Pupil is not null
        let found = seen.At(file.File!.Hash, about, () => files.Enclosed(file.File) is { } bytes ? Find(PaperTexts.Of(bytes), index, about) : null)
        where found is not null
        select new EnclosedFindings(
            file.As == BundledAs.Enclosure ? FormattableString.Invariant($"enclosure {file.Number}") : "the signed scan",
            [.. found.Findings.Where(finding => finding.Sign is IdentitySign.Upn or IdentitySign.FullName)]);

    private static SeenFile Find(PaperTexts read, IdentityIndex index, ScanSubject about) =>
        new(read.Unreadable is null ? IdentityScan.Find(read.Texts, index, about) : [], read.Unreadable, read.HasPictures);

    // Another roll, also one that differs in a single letter, is another object: what was seen under the last one is forgotten with it.
    private (SchoolRoll Roll, IdentityIndex Index, SeenFiles Seen) RollOf(SchoolRoll roll) =>
        rolls.TryGet(roll.School, out var known) && ReferenceEquals(known.Roll, roll)
            ? known
            : rolls.Keep(roll.School, (roll, IdentityIndex.Of(roll), new SeenFiles()), roll.Pupils.Count);

    private ScanSubject? SubjectOf(Paper paper, PupilRef? pupil, SchoolRoll roll, SencoFacts facts)
    {
        if (pupil is not { } one)
            return IdentitySubjects.For(paper.Kind, pupil, paper.Subject, roll, facts);
        var known = subjects.GetValue(facts, _ => new(roll));
        if (!ReferenceEquals(known.Roll, roll))
            subjects.AddOrUpdate(facts, known = new(roll));
        return known.ByPupil.GetOrAdd(one, _ => IdentitySubjects.For(paper.Kind, pupil, paper.Subject, roll, facts));
    }

    private sealed record Subjects(SchoolRoll Roll)
    {
        public ConcurrentDictionary<PupilRef, ScanSubject?> ByPupil { get; } = [];
    }
}
