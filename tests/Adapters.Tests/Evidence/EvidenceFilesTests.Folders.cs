using System.IO.Compression;
using System.Text;
using SenHub.Adapters.Evidence;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Printing.Tree;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Printing;

namespace SenHub.Adapters.Tests.Evidence;

public sealed partial class EvidenceFilesTests
{
    [Theory]
    [InlineData("Kowalczyk, Zofia")]
    [InlineData("LK-412-7 Kowalczyk")]
    [InlineData("LK-9-9")]
    [InlineData("lk-412-7")]
    public void A_folder_that_is_no_reference_of_the_roll_is_named_by_its_place_and_not_by_its_name(string name)
    {
        Directory.CreateDirectory(Path.Combine(school.Path, "evidence", name));
        File.WriteAllBytes(Path.Combine(school.Path, "evidence", name, "report.pdf"), Pdf(1, "words"));

        var found = Read();

        Assert.Empty(found.Files);
        Assert.Equal("evidence-no-pupil", Assert.Single(found.Faults).Code);
        Assert.DoesNotContain("Kowalczyk", found.Faults[0].ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Files_outside_any_folder_are_counted_and_what_systems_lay_there_is_not()
    {
        foreach (var name in new[] { "Zofia report.pdf", "two.pdf", ".DS_Store", "Thumbs.db", "~$lock.docx" })
            File.WriteAllBytes(Path.Combine(school.Path, "evidence", name), [1]);

        Assert.Equal("evidence: 2 files lie beside the pupils' folders and not in one. Move each into its pupil's folder", Assert.Single(Read().Faults).ToString());
    }

    [Fact]
    public void No_childs_name_of_a_file_is_ever_told()
    {
        Lay("Zofia KOWALCZYK report.pdf", Pdf(1, "words"));
        Lay("Surname7 letter.mp4", [1]);

        var found = Read();

        Assert.Equal($"evidence/{A.Ref()}/\u2026 \u2026 report.pdf", Assert.Single(found.Files).Where);
        Assert.DoesNotContain("Surname", Assert.Single(found.Faults).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_bytes_in_two_pupils_folders_are_noticed()
    {
        Lay("report.pdf", Pdf(1, "words"));
        Directory.CreateDirectory(Path.Combine(school.Path, "evidence", A.Ref(7).ToString()));
        File.Copy(Path.Combine(Folder, "report.pdf"), Path.Combine(school.Path, "evidence", A.Ref(7).ToString(), "mine.pdf"));

        Assert.Equal([true, true], Read().Files.Select(file => file.IsElsewhere));
    }

    [Fact]
    public void Of_the_inbox_usable_files_are_read_and_nothing_else_is_said()
    {
        Directory.CreateDirectory(Path.Combine(school.Path, "inbox"));
        File.WriteAllBytes(Path.Combine(school.Path, "inbox", "N4FH-0XCF.pdf"), Pdf(2, "words"));
        File.WriteAllBytes(Path.Combine(school.Path, "inbox", "round.xlsx"), "PK\u0003\u0004"u8.ToArray());

        var found = Read();

        Assert.Equal((null, "N4FH-0XCF"), (Assert.Single(found.Files).Pupil, Assert.Single(found.Files[0].Codes)));
        Assert.Empty(found.Faults);
    }

    [Fact]
    public void A_school_without_such_folders_has_nothing()
    {
        using var bare = new TemporaryFolder();

        var found = EvidenceRegistration.Folders().Read(bare.Path, Roll, Look, []);

        Assert.Empty(found.Files);
        Assert.Empty(found.Faults);
    }
}
