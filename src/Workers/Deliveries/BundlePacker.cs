using System.Security.Cryptography;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Recipients;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Packs what goes with a paper: each file under its neutral name, to the byte as it was planned and confirmed.</summary>
internal sealed class BundlePacker(HubHome home, IEvidenceFiles evidence, IDeliveryLedger deliveries)
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private static readonly string[] SheetEndings = [".pdf", ".txt"];

    /// <summary>Reads every file of a bundle that a person laid under evidence, once; one that is missing or changed is not among them.</summary>
    public Func<EvidenceFile, ReadOnlyMemory<byte>?> Read(Delivery delivery)
    {
        var (folder, read) = (home.SchoolFolder(delivery.School), new Dictionary<(PupilRef?, string, string), ReadOnlyMemory<byte>?>());
        foreach (var file in delivery.Bundle?.Files.Select(one => one.File).OfType<EvidenceFile>() ?? [])
            read[(file.Pupil, file.Name, file.Hash)] = evidence.Bytes(folder, file);
        return file => read.GetValueOrDefault((file.Pupil, file.Name, file.Hash));
    }

    /// <summary>The files, in order; of an upload in its parts, with the copy-sheet beside. Null where one is not there as planned.</summary>
    public async Task<IReadOnlyList<Attachment>?> PackAsync(Delivery delivery, Bundle bundle, PaperFiles files, CancellationToken cancel)
    {
        var packed = new List<Attachment>();
        foreach (var file in bundle.Files)
        {
            if (await BytesAsync(bundle, file, files, cancel) is not { } bytes)
                return null;
            packed.Add(new Attachment(file.Name, MediaTypes[Path.GetExtension(file.Name)], bytes) { Part = bundle.Parts > 1 ? file.Part : null });
        }

        if (bundle.CopySheet is not { } sheet || !PupilRef.TryParse(delivery.Subject, out var pupil))
            return packed;
        foreach (var ending in SheetEndings.Where(ending => File.Exists(Path.ChangeExtension(home.PaperFile(FormKinds.CopySheet, sheet), ending))))
            packed.Add(new Attachment(Envelopes.CopySheetName(pupil, ending), MediaTypes[ending], await File.ReadAllBytesAsync(Path.ChangeExtension(home.PaperFile(FormKinds.CopySheet, sheet), ending), cancel)));
        return packed;
    }

    private async Task<ReadOnlyMemory<byte>?> BytesAsync(Bundle bundle, BundledFile file, PaperFiles files, CancellationToken cancel)
    {
        if (file.File is { } own)
            return files.Enclosed(own);
        if (file.As == BundledAs.Index)
            return bundle.Index is { } index ? await IndexAsync(index, cancel) : null;
        return files.Leaving;
    }

    private async Task<ReadOnlyMemory<byte>?> IndexAsync(Guid index, CancellationToken cancel)
    {
        var file = home.PaperFile(FormKinds.EnclosureIndex, index);
        if (!File.Exists(file) || await deliveries.PaperAsync(index, cancel) is not { } paper)
            return null;
        var bytes = await File.ReadAllBytesAsync(file, cancel);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == paper.FileHash ? bytes : default(ReadOnlyMemory<byte>?); // spelt out: a null array would become an empty file, not none
    }
}
