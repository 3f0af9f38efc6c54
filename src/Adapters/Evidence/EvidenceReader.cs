using System.Security.Cryptography;
using SenHub.Domain;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Evidence;

/// <summary>Reads one file: what it is, whether it is whole, how many pages it has, what its words tell. The words themselves are not kept.</summary>
internal sealed class EvidenceReader
{
    private const int LongestLabel = 80;

    private readonly Func<ReadOnlyMemory<byte>, PageLook> look;
    private readonly HashSet<string> names;
    private readonly Dictionary<PupilRef, Pupil> pupils;
    private readonly ILookup<(PupilRef? Pupil, string Name, string Hash), EvidenceFile> known;

    public EvidenceReader(SchoolRoll? roll, Func<ReadOnlyMemory<byte>, PageLook> look, IReadOnlyList<EvidenceFile> known)
    {
        this.look = look;
        this.known = known.ToLookup(file => (file.Pupil, file.Name, file.Hash));
        pupils = (roll?.Pupils ?? []).ToDictionary(pupil => pupil.Ref);
        names = [.. pupils.Values.SelectMany(pupil => new[] { pupil.LegalName, pupil.KnownAs }).SelectMany(FileWords.Of)];
    }

    /// <summary>The file, or what is wrong with it.</summary>
    public Checked<EvidenceFile> Read(FileInfo file, PupilRef? pupil)
    {
        var place = new Place(pupil is null ? $"inbox/{Label(file.Name)}" : $"evidence/{pupil}/{Label(file.Name)}");
        return EvidenceDoor.Read(file, place) switch
        {
            Checked<byte[]>.Bad closed => new Checked<EvidenceFile>.Bad(closed.Faults),
            Checked<byte[]>.Good { Value: var bytes } => EvidenceKind.Of(bytes, file.Name, place) switch
            {
                Checked<EvidenceFormat>.Good { Value: var format } => Read(file.Name, pupil, format, bytes, place),
                var odd => new Checked<EvidenceFile>.Bad(((Checked<EvidenceFormat>.Bad)odd).Faults),
            },
            _ => throw new InvalidOperationException("A file is opened or it is not."),
        };
    }

    private Checked<EvidenceFile> Read(string name, PupilRef? pupil, EvidenceFormat format, byte[] bytes, Place place)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (known[(pupil, name, hash)].FirstOrDefault() is { } same)
            return new Checked<EvidenceFile>.Good(same with { Label = Label(name) });
        var found = Look(format, bytes);
        return found.Trouble is { } trouble
            ? new Checked<EvidenceFile>.Bad([EvidenceFaults.Damaged(place, trouble)])
            : new Checked<EvidenceFile>.Good(Made(name, pupil, format, bytes.LongLength, hash, found));
    }

    private EvidenceFile Made(string name, PupilRef? pupil, EvidenceFormat format, long bytes, string hash, PageLook found) => new()
    {
        Pupil = pupil,
        Name = name,
        Label = Label(name),
        Format = format,
        Bytes = bytes,
        Hash = hash,
        Pages = found.Pages,
        HasText = !string.IsNullOrWhiteSpace(found.Text),
        NamesPupil = pupil is { } reference && found.Text is { } text && pupils.TryGetValue(reference, out var child)
            ? FileWords.Names(text, child.Forename, child.Surname) || FileWords.Names(text, child.KnownAs, child.Surname)
            : null,
        Codes = FileWords.Codes(name, found.Text),
    };

    private PageLook Look(EvidenceFormat format, byte[] bytes) => format switch
    {
        EvidenceFormat.Pdf => look(bytes),
        EvidenceFormat.Picture => new PageLook(1),
        EvidenceFormat.Word => WordWords.Look(bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A format that nobody reads."),
    };

    private string Label(string name)
    {
        var plain = FileWords.Without(names, new string([.. name.Select(letter => char.IsControl(letter) ? '\ufffd' : letter)]));
        return plain.Length <= LongestLabel ? plain : plain[..(LongestLabel - 6)] + "\u2026" + Path.GetExtension(plain)[..Math.Min(5, Path.GetExtension(plain).Length)];
    }
}
