using System.Security.Cryptography;
using SenHub.Domain;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Evidence;

/// <summary>Reads the folders file by file: one is in memory at a time.</summary>
internal sealed class EvidenceFiles : IEvidenceFiles
{
    private const string Evidence = "evidence";
    private const string Inbox = "inbox";

    // More than any child's file holds; beyond it somebody copied a disk.
    private const int MostInAFolder = 500;

    // What systems and programs lay beside people's files.
    private static readonly string[] Idle = ["thumbs.db", "desktop.ini", ".ds_store"];

    public EvidenceFound Read(string schoolFolder, SchoolRoll? roll, Func<ReadOnlyMemory<byte>, PageLook> look, IReadOnlyList<EvidenceFile> known)
    {
        var faults = new List<Fault>();
        var reading = new FolderReading(new EvidenceReader(roll, look, known), faults);
        var files = new List<EvidenceFile>();
        try
        {
            files.AddRange(Folders(Path.Combine(schoolFolder, Evidence), roll, faults).OrderBy(folder => folder.Pupil).SelectMany(folder => reading.Of(folder.Folder, folder.Pupil)));
            files.AddRange(reading.Of(new DirectoryInfo(Path.Combine(schoolFolder, Inbox)), null));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            faults.Add(EvidenceFaults.Unreadable(new Place(Evidence)));
        }

        var twice = files.Where(file => file.Pupil is not null).GroupBy(file => file.Hash).Where(same => same.Select(file => file.Pupil).Distinct().Count() > 1).Select(same => same.Key).ToHashSet();
        return new EvidenceFound([.. files.Select(file => file with { IsElsewhere = twice.Contains(file.Hash) })], faults);
    }

    public ReadOnlyMemory<byte>? Bytes(string schoolFolder, EvidenceFile file)
    {
        var path = new FileInfo(file.Pupil is { } pupil ? Path.Combine(schoolFolder, Evidence, pupil.ToString(), file.Name) : Path.Combine(schoolFolder, Inbox, file.Name));
        return Path.GetFileName(file.Name) == file.Name && path is { Exists: true, Directory.LinkTarget: null } && EvidenceDoor.Read(path, new Place(file.Where)) is Checked<byte[]>.Good good
            && Convert.ToHexStringLower(SHA256.HashData(good.Value)) == file.Hash
                ? good.Value
                : default(ReadOnlyMemory<byte>?); // spelt out: a null array would become an empty file, not none
    }

    private static List<(DirectoryInfo Folder, PupilRef Pupil)> Folders(string evidence, SchoolRoll? roll, List<Fault> faults)
    {
        var place = new DirectoryInfo(evidence);
        if (!place.Exists || place.LinkTarget is not null)
            return [];
        var pupils = roll?.Pupils.Select(pupil => pupil.Ref).ToHashSet();
        var (folders, at) = (new List<(DirectoryInfo, PupilRef)>(), 0);
        foreach (var folder in place.EnumerateDirectories().Where(folder => !folder.Name.StartsWith('.')).OrderBy(folder => folder.Name, StringComparer.Ordinal))
        {
            at++;
            if (!PupilRef.TryParse(folder.Name, out var pupil) || folder.Name != pupil.ToString() || pupils?.Contains(pupil) == false)
                faults.Add(EvidenceFaults.NoPupil(at));
            else if (folder.LinkTarget is not null)
                faults.Add(EvidenceFaults.Link(new Place($"{Evidence}/{pupil}")));
            else
                folders.Add((folder, pupil));
        }

        if (place.EnumerateFiles().Count(IsOne) is > 0 and var loose)
            faults.Add(EvidenceFaults.Loose(loose));
        return folders;
    }

    private static bool IsOne(FileInfo file) =>
        !file.Name.StartsWith('.') && !file.Name.StartsWith("~$", StringComparison.Ordinal) && !Idle.Contains(file.Name, StringComparer.OrdinalIgnoreCase);

    private sealed class FolderReading(EvidenceReader reader, List<Fault> faults)
    {
        public IEnumerable<EvidenceFile> Of(DirectoryInfo folder, PupilRef? pupil)
        {
            if (!folder.Exists || folder.LinkTarget is not null)
                yield break;
            var place = new Place(pupil is null ? Inbox : $"{Evidence}/{pupil}");
            if (pupil is not null && folder.EnumerateDirectories().Any(inner => !inner.Name.StartsWith('.')))
                faults.Add(EvidenceFaults.Nested(place));
            var files = folder.EnumerateFiles().Where(IsOne).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
            if (files.Count > MostInAFolder)
                faults.Add(EvidenceFaults.TooMany(place, MostInAFolder));
            foreach (var file in files.Take(MostInAFolder))
            {
                switch (reader.Read(file, pupil))
                {
                    case Checked<EvidenceFile>.Good good:
                        yield return good.Value;
                        break;
                    // What else lies in the inbox belongs to others, who say what is wrong with it.
                    case Checked<EvidenceFile>.Bad bad when pupil is not null:
                        faults.AddRange(bad.Faults);
                        break;
                }
            }
        }
    }
}
