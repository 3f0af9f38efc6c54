using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Workers.Deliveries;

/// <summary>Reads the finished files of a paper back, before anything is encrypted, and holds their text against the whole roll (gate 2).</summary>
internal sealed class IdentityLook(HubHome home)
{
    private readonly ConcurrentDictionary<SchoolNumber, (SchoolRoll Roll, IdentityIndex Index)> indexes = new();

    /// <summary>What stands in a paper.</summary>
    public async Task<PaperLook> AtAsync(Paper paper, SchoolRoll roll, SencoFacts facts, CancellationToken cancel)
    {
        PupilRef? subject = PupilRef.TryParse(paper.Subject, out var reference) ? reference : null;
        if (IdentitySubjects.For(paper.Kind, subject, paper.Subject, roll, facts) is not { } about)
            return PaperLook.Nothing;
        var (texts, why, pictures) = await TextsAsync(home.PaperFile(paper.Kind, paper.Id), cancel);
        if (paper.Edited is not null)
            about = about with { IsAllTyped = true };
        return new PaperLook(why is null ? IdentityScan.Find(texts, IndexOf(roll), about) : [], why, subject, IsAboutMany: subject is null) { HasPictures = pictures && paper.Edited is not null };
    }

    /// <summary>The index of a roll; made once while the roll stays.</summary>
    public IdentityIndex IndexOf(SchoolRoll roll) =>
        indexes.AddOrUpdate(roll.School, _ => (roll, IdentityIndex.Of(roll)), (_, known) => ReferenceEquals(known.Roll, roll) ? known : (roll, IdentityIndex.Of(roll))).Index;

    /// <summary>Lays the marks beside a paper, for the person who confirms them: where each phrase stands, and its words.</summary>
    public async Task MarkAsync(Paper paper, PaperLook look, IReadOnlySet<string> confirmed, CancellationToken cancel)
    {
        var marks = IdentityGate.Unconfirmed(look.Findings, look.Subject, confirmed).Concat(look.Findings.Where(finding => finding.Sign is IdentitySign.FullName or IdentitySign.BirthDate or IdentitySign.Upn)).ToList();
        var file = MarksFile(home.PaperFile(paper.Kind, paper.Id));
        if (marks.Count == 0 || !Directory.Exists(Path.GetDirectoryName(file)))
            return;
        var text = new StringBuilder("These places may tell of another pupil. If one does, mend what was typed: the paper is made anew. If none does, release it, and the same phrases are not asked about again.\n\n");
        foreach (var mark in marks)
            text.Append(CultureInfo.InvariantCulture, $"Page {mark.Page}, line {mark.Line}: … {mark.Phrase} …\n");
        await File.WriteAllTextAsync(file + ".part", text.ToString(), cancel);
        File.Move(file + ".part", file, overwrite: true);
    }

    /// <summary>Where the marks of a paper lie.</summary>
    public static string MarksFile(string paperFile) => Path.ChangeExtension(paperFile, "marks.txt");

    // The page, and the recipient's own form where that is what leaves; the facts inside the page are read too.
    private static async Task<(IReadOnlyList<string> Texts, string? Unreadable, bool HasPictures)> TextsAsync(string page, CancellationToken cancel)
    {
        if (!File.Exists(page))
            return ([], "it is not there", false);
        if (PdfText.Read(await File.ReadAllBytesAsync(page, cancel)) is not PdfReading.Read read)
            return ([], "its text is not to be had", false);
        if (read.Pages.Sum(one => one.Unmapped) > 0)
            return ([], "it holds letters that stand for nothing", false);
        List<string> texts = [.. read.Pages.Select(one => one.Text), string.Join('\n', read.Besides), .. read.Attached.Select(file => Encoding.UTF8.GetString(file.Content.Span))];
        var form = HubHome.OwnForm(page);
        if (!File.Exists(form))
            return (texts, null, false);
        return WordFileText.Read(await File.ReadAllBytesAsync(form, cancel)) is WordReading.Read word ? ([.. texts, word.Text], null, word.HasPictures) : ([], "the recipient's own form is no sound Word file", false);
    }
}
