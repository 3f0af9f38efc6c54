using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Printing;

namespace SenHub.Workers.Documents;

/// <summary>Prints a paper and lays its files down: aside first, then moved, so that no reader sees half a file.</summary>
internal sealed class PaperPress(HubHome home)
{
    /// <summary>The paper's record; its files stand under papers/ when this returns.</summary>
    public Paper Print(SchoolNumber school, DateOnly night, Draft draft)
    {
        var id = DerivedId.Of("paper", school.ToString(), draft.Kind, draft.Subject, draft.Period, draft.Audience, draft.Version.Hash);
        var printed = PdfPrinter.Print(draft.Document);
        var file = home.PaperFile(draft.Kind, id);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Lay(file, printed.Bytes);
        foreach (var (extension, text) in draft.Beside)
            Lay(Path.ChangeExtension(file, extension), Encoding.UTF8.GetBytes(text));
        return new Paper
        {
            Id = id,
            School = school,
            Kind = draft.Kind,
            Subject = draft.Subject,
            Period = draft.Period,
            Audience = draft.Audience,
            Version = draft.Version.ToString(),
            FileHash = Convert.ToHexStringLower(SHA256.HashData(printed.Bytes)),
            Pages = printed.Pages,
            IsDraft = draft.IsDraft,
            MadeOn = night,
        };
    }

    private static void Lay(string file, byte[] content)
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
