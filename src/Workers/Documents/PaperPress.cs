using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Documents.Bundles;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Printing;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Documents;

/// <summary>Prints a paper and lays its files down: aside first, then moved, so that no reader sees half a file.</summary>
internal sealed class PaperPress(HubHome home, IDeliveryLedger deliveries)
{
    /// <summary>The paper's record; its files stand under papers/ when this returns. A paper that shows the same facts is not made again: what moves with the calendar stays as it was.</summary>
    public async Task<Paper> PrintAsync(SchoolNumber school, DateOnly night, Draft draft, CancellationToken cancel)
    {
        var id = DerivedId.Of("paper", [school.ToString(), draft.Kind, draft.Subject, draft.Period, draft.Audience, draft.Version.Hash, .. draft.Since is { } since ? new[] { since.ToString("N") } : []]);
        var file = home.PaperFile(draft.Kind, id);
        return await deliveries.PaperAsync(id, cancel) is { } made && File.Exists(file) && (draft.OwnForm is null || File.Exists(HubHome.OwnForm(file))) && (draft.SignCode is not { } code || File.Exists(PagesToSign(file, code))) ? made : Print(school, night, draft, id, file);
    }

    private static Paper Print(SchoolNumber school, DateOnly night, Draft draft, Guid id, string file)
    {
        using var told = Traces.Paper(Stage.Documents, "print", id, school.ToString(), draft.Kind);
        var printed = PdfPrinter.Print(draft.Document);
        told?.SetTag("senhub.pages", printed.Pages);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (draft.OwnForm is { } form)
            Lay(HubHome.OwnForm(file), form.Span);
        Lay(file, printed.Bytes);
        foreach (var (extension, text) in draft.Beside)
            Lay(Path.ChangeExtension(file, extension), Encoding.UTF8.GetBytes(text));
        if (draft.Workbook is { } workbook)
            Lay(Path.ChangeExtension(file, "xlsx"), workbook.Span);
        if (draft.SignCode is { } code)
            Lay(PagesToSign(file, code), PdfPrinter.Print(SigningCopy.Of(draft.Document, code)).Bytes);
        if (draft.IsToBeEdited)
            Lay(Path.ChangeExtension(file, "docx"), WordPrinter.Print(draft.Document));
        Counters.Made(school);
        return new Paper
        {
            Id = id,
            School = school,
            Kind = draft.Kind,
            Subject = draft.Subject,
            Period = draft.Period,
            Audience = draft.Audience,
            Version = draft.Version.ToString(),
            FileHash = Convert.ToHexStringLower(SHA256.HashData(draft.OwnForm is { } leaving ? leaving.Span : printed.Bytes)),
            Pages = printed.Pages,
            IsDraft = draft.IsDraft,
            MadeOn = night,
            Told = [.. draft.Told.Select(fact => fact.Kept())],
        };
    }

    /// <summary>The pages for signing as a paper of their own, for whoever prints them; null where they are not there.</summary>
    public async Task<Paper?> ForSigningAsync(Paper paper, string code, CancellationToken cancel)
    {
        var (from, id) = (PagesToSign(home.PaperFile(paper.Kind, paper.Id), code), DerivedId.Of("to-sign", paper.Id.ToString("N"), code));
        if (!File.Exists(from))
            return null;
        var (to, bytes) = (home.PaperFile(FormKinds.ToSign, id), await File.ReadAllBytesAsync(from, cancel));
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (!File.Exists(to))
            Lay(to, bytes);
        return paper with
        {
            Id = id,
            Kind = FormKinds.ToSign,
            Audience = RecipientClass.Senco.ToString(),
            Version = PaperVersion.Of(FormKinds.ToSign, [new ShownPart("code", code)]).ToString(),
            FileHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Bundle = null,
            Told = [],
        };
    }

    private static string PagesToSign(string file, string code) => Path.ChangeExtension(file, $"sign-{code}.pdf");

    /// <summary>Lays a file down whole: aside first, then moved.</summary>
    public static void Lay(string file, ReadOnlySpan<byte> content)
    {
        var aside = file + ".part";
        using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(aside, file, overwrite: true);
    }
}
