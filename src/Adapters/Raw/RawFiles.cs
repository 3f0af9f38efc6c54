using System.Security.Cryptography;
using SenHub.Adapters.Settings;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Raw;

/// <summary>Kept raw files in the home: raw/SCHOOL/HASH.</summary>
internal sealed class RawFiles(HubHome home, HubKey key) : IRawFiles
{
    public RawKept? Keep(SchoolNumber school, string path)
    {
        try
        {
            using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var hash = Convert.ToHexStringLower(SHA256.HashData(source));
            var target = FileOf(school, hash);
            if (File.Exists(target))
                return new RawKept(hash, source.Length, IsNew: false);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            source.Position = 0;
            var aside = $"{target}.part";
            var written = Seal(source, aside);
            if (written.Hash != hash)
            {
                File.Delete(aside);
                return null;
            }

            File.Move(aside, target, overwrite: true);
            return new RawKept(hash, written.Bytes, IsNew: true);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException && !File.Exists(path))
        {
            return null; // it went away while it was kept; the next look tells
        }
    }

    public Stream? Open(SchoolNumber school, string hash)
    {
        var file = FileOf(school, hash);
        if (!File.Exists(file))
            return null;
        // Opened into a file without a name: plain pupil data never outlive the process.
        var plain = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            using var input = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            SealedFile.Open(input, plain, key);
            plain.Position = 0;
            return plain;
        }
        catch
        {
            plain.Dispose();
            throw;
        }
    }

    public void Forget(SchoolNumber school, string hash)
    {
        var file = FileOf(school, hash);
        if (File.Exists(file))
            File.Delete(file);
    }

    private (string Hash, long Bytes) Seal(FileStream source, string aside)
    {
        using var output = new FileStream(aside, FileMode.Create, FileAccess.Write);
        var written = SealedFile.Seal(source, output, key);
        output.Flush(flushToDisk: true);
        return written;
    }

    private string FileOf(SchoolNumber school, string hash) => Path.Combine(home.RawFolder, school.ToString(), hash);
}
