using System.Security.Cryptography;
using SenHub.Adapters.Exports;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed class ExportFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-exports-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_is_known_by_the_hash_of_its_bytes()
    {
        var file = ExportReaders.Read(Put("CTF.xml", Reading.Ctf), A.School).Good();

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Reading.Ctf)), file.Hash);
    }

    [Fact]
    public void A_report_that_does_not_say_when_it_was_made_is_as_old_as_its_last_write()
    {
        var path = Put("register.csv", System.Text.Encoding.UTF8.GetBytes(Reading.Register("X999100121001,1,Oak,Ash,13/09/2016,M,5,K,")));
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 7, 1, 17, 30, 0, DateTimeKind.Utc));

        Assert.Equal(new DateTime(2026, 7, 1, 18, 30, 0), ExportReaders.Read(path, A.School).Good().AsOf);
    }

    [Fact]
    public void A_link_is_refused()
    {
        var link = Path.Combine(folder, "link.xml");
        File.CreateSymbolicLink(link, Put("CTF.xml", Reading.Ctf));

        Assert.Equal(FaultCodes.FileIsLink, ExportReaders.Read(link, A.School).Refusal().Code);
    }

    [Fact]
    public void An_empty_file_a_missing_one_and_a_folder_are_refused()
    {
        Assert.Equal(FaultCodes.FileEmpty, ExportReaders.Read(Put("CTF.xml", []), A.School).Refusal().Code);
        Assert.Equal(FaultCodes.FileMissing, ExportReaders.Read(Path.Combine(folder, "none.xml"), A.School).Refusal().Code);
        Assert.Equal(FaultCodes.FileMissing, ExportReaders.Read(folder, A.School).Refusal().Code);
    }

    [Fact]
    public void A_file_that_somebody_writes_is_not_read_yet()
    {
        var path = Put("CTF.xml", Reading.Ctf);
        using var writer = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None);

        Assert.Equal(FaultCodes.FileInUse, ExportReaders.Read(path, A.School).Refusal().Code);
    }

    [Fact]
    public void A_file_is_stable_when_two_looks_see_it_alike()
    {
        var path = Put("CTF.xml", Reading.Ctf);

        var first = ExportWatch.Look(folder, []);
        var second = ExportWatch.Look(folder, first.Seen);

        Assert.Equal([path], first.NotYet);
        Assert.Equal([path], second.Stable);
    }

    [Fact]
    public void A_file_that_grew_between_two_looks_is_for_later()
    {
        var path = Put("CTF.xml", Reading.Ctf[..1000]);
        var first = ExportWatch.Look(folder, []);
        Put("CTF.xml", Reading.Ctf);

        var second = ExportWatch.Look(folder, first.Seen);

        Assert.Empty(second.Stable);
        Assert.Equal([path], second.NotYet);
    }

    [Fact]
    public void A_file_that_is_locked_is_for_later_and_no_fault()
    {
        var path = Put("CTF.xml", Reading.Ctf);
        var first = ExportWatch.Look(folder, []);
        using var writer = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var second = ExportWatch.Look(folder, first.Seen);

        Assert.Equal([path], second.NotYet);
        Assert.Empty(second.Refused);
    }

    [Fact]
    public void Links_are_refused_and_half_downloads_passed_over()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "link.xml"), Put("CTF.xml", Reading.Ctf));
        Put("CTF (1).xml.crdownload", Reading.Ctf);
        Put("~$register.csv", Reading.Report);

        var look = ExportWatch.Look(folder, []);

        Assert.Equal(FaultCodes.FileIsLink, Assert.Single(look.Refused).Code);
        Assert.Single(look.Seen);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_empty_look() =>
        Assert.Empty(ExportWatch.Look(Path.Combine(folder, "none"), []).Seen);

    private string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
