using System.IO.Compression;
using System.Text;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class FileTroubleTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();
    private readonly SencoSheets lastGood;

    public FileTroubleTests() => lastGood = school.Read().Standing;

    public void Dispose() => school.Dispose();

    [Fact]
    public void A_file_of_before_a_sheet_came_is_read_without_it_and_one_that_had_rows_there_is_held()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Remove("Evidence"));

        var (first, after) = (school.Read(), school.Read(lastGood));

        Assert.Empty(first.Faults);
        Assert.Empty(first.Facts.HeldSheets);
        Assert.NotEmpty(first.Facts.Plans);
        Assert.Empty(first.Facts.Evidence);
        Assert.Equal("sheet-missing", Assert.Single(after.Faults).Code);
        Assert.NotEmpty(after.Facts.Evidence);
    }

    [Theory]
    [InlineData("SEN-LAPTOP7.xlsx")]
    [InlineData("SEN (1).xlsx")]
    [InlineData("Copy of SEN.xlsx")]
    [InlineData("SEN (LAPTOP7's conflicted copy 2026-11-20).xlsx")]
    [InlineData("sen.xlsm")]
    public void Of_two_candidates_neither_is_believed_and_both_are_named(string copy)
    {
        File.Copy(school.Sen, Path.Combine(school.Folder, "sen", copy));

        var reading = school.Read(lastGood);

        var fault = Assert.Single(reading.Faults);
        Assert.Equal("two-candidates", fault.Code);
        Assert.Contains("SEN.xlsx", fault.What, StringComparison.Ordinal);
        Assert.Contains(copy, fault.What, StringComparison.Ordinal);
        AssertLastGoodStands(reading, "SEN", 12);
    }

    [Theory]
    [InlineData("~$SEN.xlsx")]
    [InlineData("Absence.xlsx")]
    [InlineData("SEN-new.xlsx")]
    [InlineData("Decisions-2026-11-20.xlsx")]
    [InlineData("SEN.xlsx.tmp")]
    public void Other_files_beside_it_do_not_matter(string other)
    {
        File.WriteAllText(Path.Combine(school.Folder, "sen", other), "not a workbook");

        Assert.Empty(school.Read(lastGood).Faults);
    }

    [Fact]
    public void A_file_that_is_gone_leaves_the_last_good_data()
    {
        File.Delete(school.Restricted);

        var reading = school.Read(lastGood);

        Assert.Equal("file-missing", Assert.Single(reading.Faults).Code);
        AssertLastGoodStands(reading, "Restricted", 3);
    }

    [Fact]
    public void A_file_under_another_name_is_not_believed_but_named()
    {
        File.Move(school.Office, Path.Combine(school.Folder, "office", "Office (2).xlsx"));

        var reading = school.Read(lastGood);

        Assert.Contains("Office (2).xlsx", Assert.Single(reading.Faults).What, StringComparison.Ordinal);
        AssertLastGoodStands(reading, "Office", 4);
    }

    [Fact]
    public void A_file_that_Excel_has_open_is_read()
    {
        using var excel = new FileStream(school.Sen, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Empty(school.Read(lastGood).Faults);
    }

    [Fact]
    public void A_file_that_somebody_keeps_to_himself_leaves_the_last_good_data()
    {
        using var other = new FileStream(school.Sen, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var reading = school.Read(lastGood);

        Assert.Equal("file-locked", Assert.Single(reading.Faults).Code);
        AssertLastGoodStands(reading, "SEN", 12);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_without_an_exception()
    {
        var whole = File.ReadAllBytes(school.Sen);

        foreach (var length in new[] { 0, 1, 100, whole.Length / 3, whole.Length / 2, whole.Length - 30 })
        {
            File.WriteAllBytes(school.Sen, whole[..length]);
            var reading = school.Read(lastGood);
            Assert.Equal("file-unreadable", Assert.Single(reading.Faults).Code);
            AssertLastGoodStands(reading, "SEN", 12);
        }
    }

    [Fact]
    public void A_password_is_named_as_such()
    {
        File.WriteAllBytes(school.Sen, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        Assert.Equal("file-protected", Assert.Single(school.Read(lastGood).Faults).Code);
    }

    [Fact]
    public void A_small_file_that_unpacks_to_gigabytes_is_refused_before_it_is_read()
    {
        using (var zip = ZipFile.Open(school.Sen, ZipArchiveMode.Update))
        using (var bomb = zip.CreateEntry("xl/media/picture.bin").Open())
        {
            for (var megabyte = 0; megabyte < 40; megabyte++)
                bomb.Write(new byte[1 << 20]);
        }

        Assert.Equal("file-too-large", Assert.Single(school.Read(lastGood).Faults).Code);
    }

    [Fact]
    public void Entities_in_the_xml_are_refused()
    {
        using (var zip = ZipFile.Open(school.Sen, ZipArchiveMode.Update))
        {
            zip.GetEntry("xl/workbook.xml")!.Delete();
            using var part = zip.CreateEntry("xl/workbook.xml").Open();
            part.Write(Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"));
        }

        Assert.Equal("file-unreadable", Assert.Single(school.Read(lastGood).Faults).Code);
    }

    [Fact]
    public void A_flipped_bit_on_the_disk_does_not_become_another_date()
    {
        var loose = Path.Combine(school.Folder, "unpacked");
        ZipFile.ExtractToDirectory(school.Sen, loose);
        File.Delete(school.Sen);
        ZipFile.CreateFromDirectory(loose, school.Sen, CompressionLevel.NoCompression, includeBaseDirectory: false);
        var bytes = File.ReadAllBytes(school.Sen);
        var serial = (new DateOnly(2023, 3, 1).DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes($">{serial}<"));
        bytes[at + serial.Length] ^= 1;
        File.WriteAllBytes(school.Sen, bytes);

        var reading = school.Read(lastGood);

        Assert.Equal("file-unreadable", Assert.Single(reading.Faults).Code);
        AssertLastGoodStands(reading, "SEN", 12);
    }

    [Fact]
    public void A_school_without_any_file_yet_gets_one_line_for_each_and_nothing_goes_out()
    {
        using var empty = new SchoolOnDisk();

        var reading = empty.Read();

        Assert.Equal(["SEN.xlsx", "Provision.xlsx", "Restricted.xlsx", "Office.xlsx"], reading.Faults.Select(fault => fault.Place.File));
        Assert.Equal(22, reading.Facts.HeldSheets.Count);
    }

    private static void AssertLastGoodStands(SencoReading reading, string audience, int sheets)
    {
        Assert.Equal(sheets, reading.Facts.HeldSheets.Count(held => held.Audience == audience));
        Assert.Equal(SameFacts.Print(InventedFacts.All with { HeldSheets = reading.Facts.HeldSheets }), SameFacts.Print(reading.Facts));
    }
}
