using System.IO.Compression;
using System.Security.Cryptography;
using SenHub.Documents.Proofs;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Proofs;

/// <summary>The folder of a copy: what may be given out under "copy", the checker's list beside it. What may be given out is packed only after the check.</summary>
internal sealed class AccessFolder(string folder)
{
    private const string ForTheChecker = "check-first.pdf", Copy = "copy";

    // Archives of the same files are the same to the byte, whenever they are packed.
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where it lies.</summary>
    public string Place => folder;

    /// <summary>The file that may be given out, once it is checked.</summary>
    public string Package => folder + ".zip";

    /// <summary>Lays a file into the copy.</summary>
    public async Task PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var file = Path.Combine(folder, Copy, name.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, content, cancel);
    }

    /// <summary>Lays the checker's list beside it.</summary>
    public Task PutListAsync(AccessModel model, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        return File.WriteAllBytesAsync(Path.Combine(folder, ForTheChecker), Pdf(AccessPaper.Check(model)), cancel);
    }

    /// <summary>A tree as a file.</summary>
    public static byte[] Pdf(Doc document) => PdfPrinter.Print(document).Bytes;

    /// <summary>SHA-256 of each file of the copy, by its path; empty where the folder is not there.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HashesAsync(CancellationToken cancel)
    {
        var hashes = new Dictionary<string, string>();
        foreach (var (name, file) in Files())
        {
            await using var stream = File.OpenRead(file);
            hashes[name] = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
        }

        return hashes;
    }

    /// <summary>Packs what is in the copy now, aside; returns the package's SHA-256.</summary>
    public async Task<string> PackAsync(CancellationToken cancel)
    {
        await using (var output = new FileStream(Aside, FileMode.Create, FileAccess.ReadWrite))
        await using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, file) in Files())
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Fixed;
                await using var into = await entry.OpenAsync(cancel);
                await using var from = File.OpenRead(file);
                await from.CopyToAsync(into, cancel);
            }
        }

        await using var packed = File.OpenRead(Aside);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(packed, cancel));
    }

    /// <summary>Lets it be given out.</summary>
    public void Reveal() => File.Move(Aside, Package, overwrite: true);

    private string Aside => Package + ".part";

    private IEnumerable<(string Name, string File)> Files()
    {
        var copy = Path.Combine(folder, Copy);
        return Directory.Exists(copy)
            ? Directory.EnumerateFiles(copy, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(copy, file).Replace(Path.DirectorySeparatorChar, '/'), file)).OrderBy(file => file.Item1, StringComparer.Ordinal)
            : [];
    }
}
