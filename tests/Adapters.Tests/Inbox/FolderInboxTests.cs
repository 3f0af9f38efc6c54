using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Inbox;

namespace SenHub.Adapters.Tests.Inbox;

public sealed class FolderInboxTests : IDisposable
{
    private static readonly DateTimeOffset Came = new(2026, 11, 12, 9, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo school = Directory.CreateTempSubdirectory("senhub-inbox-");
    private readonly FolderInbox inbox = new();

    private string Folder => Path.Combine(school.FullName, "inbox");

    public void Dispose() => school.Delete(recursive: true);

    [Fact]
    public void A_school_without_an_inbox_has_no_files() => Assert.Empty(inbox.Look(school.FullName));

    [Fact]
    public void What_a_mail_reader_hands_over_keeps_its_sender_its_moment_and_its_code_and_no_other_word_of_its_name()
    {
        inbox.Put(school.FullName, Mail("Zofia K input-H7K2-9QXM (1).xlsx", "one"));

        var file = Assert.Single(inbox.Look(school.FullName));

        Assert.Equal(("axe@school.example", Came), (file.Sender, file.CameAt));
        Assert.StartsWith("mail-H7K2-9QXM-", file.Name, StringComparison.Ordinal);
        Assert.DoesNotContain("Zofia", file.Name, StringComparison.Ordinal);
        Assert.Equal("one", Encoding.UTF8.GetString(inbox.Open(file)!));
    }

    [Fact]
    public void The_same_mail_twice_is_one_file()
    {
        inbox.Put(school.FullName, Mail("input-H7K2-9QXM.xlsx", "one"));
        inbox.Put(school.FullName, Mail("input-H7K2-9QXM.xlsx", "one"));

        Assert.Single(inbox.Look(school.FullName));
    }

    [Fact]
    public void Only_workbooks_are_looked_at()
    {
        Directory.CreateDirectory(Folder);
        foreach (var name in new[] { "a.xlsx", "b.XLSM", "~$a.xlsx", ".c.xlsx", "scan.pdf", "a.xlsx.sender", "a.xlsx.part" })
            File.WriteAllText(Path.Combine(Folder, name), "x");

        Assert.Equal(["a.xlsx", "b.XLSM"], inbox.Look(school.FullName).Select(file => file.Name));
        Assert.All(inbox.Look(school.FullName), file => Assert.Null(file.Sender));
    }

    [Fact]
    public void What_was_saved_over_a_taken_file_stays()
    {
        inbox.Put(school.FullName, Mail("input-H7K2-9QXM.xlsx", "one"));
        var file = Assert.Single(inbox.Look(school.FullName));
        File.WriteAllText(file.Path, "two");

        inbox.Remove(file, Hash("one"));
        Assert.Single(inbox.Look(school.FullName));

        inbox.Remove(file, Hash("two"));
        Assert.Empty(Directory.EnumerateFiles(Folder));
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        Directory.CreateDirectory(Folder);
        var secret = Path.Combine(school.FullName, "secret.xlsx");
        File.WriteAllText(secret, "x");
        File.CreateSymbolicLink(Path.Combine(Folder, "input.xlsx"), secret);

        Assert.Null(inbox.Open(Assert.Single(inbox.Look(school.FullName))));
    }

    private static IncomingMail Mail(string name, string content) => new("axe@school.example", Came, name, Encoding.UTF8.GetBytes(content));

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
