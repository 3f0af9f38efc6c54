using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Adapters.Tests.Workbooks;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Rounds;

public sealed partial class InputSheetTests
{
    [Theory]
    [InlineData("Round H7K2-9QXM: something", "input.xlsx", "reply-wrong-code")]
    [InlineData("My notes", "input.xlsx", "reply-no-code")]
    [InlineData("My notes", null, "read")] // the name still has it
    public void A_sheet_is_matched_by_its_code(string first, string? name, string expected)
    {
        sheet.FillIn().Edit(book => book.Type(AskedClass.Tab, "A1", first));

        Assert.Equal(expected, sheet.Read(name) is Checked<InputSheetRead>.Bad bad ? bad.Faults[0].Code : "read");
    }

    [Fact]
    public void The_sheets_own_code_counts_before_the_files_name() => Assert.IsType<Checked<InputSheetRead>.Good>(sheet.FillIn().Read("input-H7K2-9QXM.xlsx"));

    [Theory]
    [InlineData("input.xlsm")]
    [InlineData("input.xlsb")]
    public void A_file_that_may_hold_macros_is_not_opened(string name) => Assert.Equal("reply-macro", Refused(sheet.FillIn().Read(name)));

    [Fact]
    public void A_program_under_another_name_is_found()
    {
        using (var zip = ZipFile.Open(sheet.Path, ZipArchiveMode.Update))
        {
            using var program = zip.CreateEntry("xl/vbaProject.bin").Open();
            program.Write("attribute vb"u8);
        }

        Assert.Equal("reply-macro", Refused(sheet.Read()));
    }

    [Fact]
    public void A_file_that_unpacks_to_gigabytes_is_not_unpacked()
    {
        using (var zip = ZipFile.Open(sheet.Path, ZipArchiveMode.Update))
        {
            using var bomb = zip.CreateEntry("xl/media/bomb.bin", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 40; megabyte++)
                bomb.Write(zeros);
        }

        Assert.Equal("reply-too-large", Refused(sheet.Read()));
    }

    [Theory]
    [InlineData("not a workbook")]
    [InlineData("PK\u0003\u0004 and then nothing")]
    [InlineData("")]
    public void Bytes_that_are_no_workbook_are_named(string text)
    {
        File.WriteAllBytes(sheet.Path, Encoding.Latin1.GetBytes(text));

        Assert.Equal("reply-unreadable", Refused(sheet.Read()));
    }

    [Fact]
    public void When_it_was_saved_is_read_from_the_file_itself()
    {
        using (var file = SpreadsheetDocument.Open(sheet.FillIn().Path, isEditable: true))
            file.PackageProperties.Modified = new DateTime(2026, 11, 13, 9, 5, 0, DateTimeKind.Utc);

        Assert.Equal(new DateTimeOffset(2026, 11, 13, 9, 5, 0, TimeSpan.Zero), ((Checked<InputSheetRead>.Good)sheet.Read()).Value.SavedAt);
    }

    [Fact]
    public void Any_bytes_are_answered_and_never_thrown_at()
    {
        var whole = File.ReadAllBytes(sheet.FillIn().Path);
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var broken = whole.ToArray();
            for (var hits = 0; hits < 1 + (round % 20); hits++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            AskedClass.Sheets.Read(broken, "input.xlsx", "input.xlsx", [AskedClass.Request], InventedSchool.Roll);
            AskedClass.Sheets.Read(whole[..random.Next(whole.Length)], "input.xlsx", "input.xlsx", [AskedClass.Request], InventedSchool.Roll);
        }
    }
}
