using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Raw;

public sealed class RawFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HubKey key = Key(HubKey.MakeText());

    public void Dispose() => folder.Dispose();

    private RawFiles Files => new(new HubHome(folder.Path), key);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((1 << 20) - 1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData((3 << 20) + 17)]
    public void What_was_kept_comes_back_to_the_byte(int size)
    {
        var content = Content(size);

        var kept = Files.Keep(A.School, Lay(content))!;

        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(content)), (long)size, true), (kept.Hash, kept.Bytes, kept.IsNew));
        using var back = new MemoryStream();
        using (var plain = Files.Open(A.School, kept.Hash)!)
            plain.CopyTo(back);
        Assert.Equal(content, back.ToArray());
    }

    [Fact]
    public void A_stolen_disk_shows_no_pupil()
    {
        var kept = Files.Keep(A.School, Lay(Encoding.UTF8.GetBytes("UPN,Surname\nA1,Quercus\n")))!;

        Assert.DoesNotContain("Quercus", Encoding.Latin1.GetString(File.ReadAllBytes(Stored(kept.Hash))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_again_change_nothing()
    {
        var path = Lay(Content(5000));
        var first = Files.Keep(A.School, path)!;
        var before = File.ReadAllBytes(Stored(first.Hash));

        var again = Files.Keep(A.School, path)!;

        Assert.Equal(first with { IsNew = false }, again);
        Assert.Equal(before, File.ReadAllBytes(Stored(first.Hash)));
    }

    [Fact]
    public void A_changed_byte_a_missing_piece_and_another_key_are_all_noticed()
    {
        var kept = Files.Keep(A.School, Lay(Content((2 << 20) + 5)))!;
        var bytes = File.ReadAllBytes(Stored(kept.Hash));

        AssertRefused(kept.Hash, [.. bytes[..100], (byte)(bytes[100] ^ 1), .. bytes[101..]]);
        AssertRefused(kept.Hash, bytes[..^21]);
        AssertRefused(kept.Hash, bytes[..(40 + (1 << 20) + 16)]);
        AssertRefused(kept.Hash, []);
        File.WriteAllBytes(Stored(kept.Hash), bytes);
        Assert.ThrowsAny<CryptographicException>(() => new RawFiles(new HubHome(folder.Path), Key(HubKey.MakeText())).Open(A.School, kept.Hash));
    }

    [Fact]
    public void A_file_that_is_forgotten_or_was_never_kept_is_not_there()
    {
        var kept = Files.Keep(A.School, Lay(Content(10)))!;

        Files.Forget(A.School, kept.Hash);
        Files.Forget(A.School, kept.Hash);

        Assert.Null(Files.Open(A.School, kept.Hash));
        Assert.Null(Files.Keep(A.School, Path.Combine(folder.Path, "nowhere.csv")));
    }

    [Fact]
    public void Without_a_key_the_sentence_says_how_to_make_one()
    {
        var file = Path.Combine(folder.Path, "secrets", "hub.key");

        Assert.Contains("openssl rand -base64 32 > ", Fault(HubKey.Find(null, file)), StringComparison.Ordinal);
        Assert.Contains("does not hold 32 bytes", Fault(HubKey.Find("c2hvcnQ=", file)), StringComparison.Ordinal);
        Assert.Contains("does not hold 32 bytes", Fault(HubKey.Find(null, Lay("no key"u8.ToArray()))), StringComparison.Ordinal);
        Assert.IsType<Checked<HubKey>.Good>(HubKey.Find(HubKey.MakeText(), file));
    }

    private static string Fault(Checked<HubKey> key) => Assert.Single(Assert.IsType<Checked<HubKey>.Bad>(key).Faults).ToString();

    private static HubKey Key(string text) => Assert.IsType<Checked<HubKey>.Good>(HubKey.Find(text, "")).Value;

    private static byte[] Content(int size)
    {
        var content = new byte[size];
        new Random(7).NextBytes(content);
        return content;
    }

    private void AssertRefused(string hash, byte[] stored)
    {
        File.WriteAllBytes(Stored(hash), stored);

        Assert.ThrowsAny<CryptographicException>(() => Files.Open(A.School, hash));
    }

    private string Stored(string hash) => Path.Combine(folder.Path, "raw", A.School.ToString(), hash);

    private string Lay(byte[] content)
    {
        var path = Path.Combine(folder.Path, "export.csv");
        File.WriteAllBytes(path, content);
        return path;
    }
}
