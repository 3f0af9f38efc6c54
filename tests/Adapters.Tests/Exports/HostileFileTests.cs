using System.IO.Compression;
using System.Text;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>Files that mean harm are refused with a reason, in little memory and little time.</summary>
public sealed class HostileFileTests
{
    private static readonly InventedSchool School = InventedSchool.Of(20);

    [Theory]
    [InlineData("Message")]
    [InlineData("SuperStarReport")]
    [InlineData("CTfile")]
    public void A_DTD_is_refused_in_every_kind_of_XML(string root)
    {
        var bomb = $"<?xml version=\"1.0\"?><!DOCTYPE {root} [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><{root}>&b;&f;</{root}>";

        Assert.Equal(FaultCodes.XmlDtd, Reading.Of(bomb, "export.xml").Refusal().Code);
    }

    [Theory]
    [InlineData("School Census", "</Surname>", "</Surname><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a>")]
    [InlineData("SIMS XML", "</UPN>", "</UPN><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a>")]
    public void Deep_nesting_is_refused(string format, string after, string nest)
    {
        var text = Encoding.UTF8.GetString(EveryFormat.Named(format).Bytes(School)).Replace(after, nest, StringComparison.Ordinal);

        Assert.Equal(FaultCodes.XmlTooDeep, Reading.Of(text, "export.xml").Refusal().Code);
    }

    [Theory]
    [InlineData("users.csv")]
    [InlineData("pupilonroll.csv")]
    [InlineData("xl/workbook.xml")]
    public void A_zip_that_unpacks_to_gigabytes_is_refused_by_what_it_unpacks_to(string part)
    {
        var bomb = Zip((part, new byte[64 << 20]));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var fault = Reading.Of(bomb, "export.zip").Refusal();

        Assert.Equal(FaultCodes.ZipTooLarge, fault.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Theory]
    [InlineData("../users.csv")]
    [InlineData("/etc/users.csv")]
    [InlineData("..\\users.csv")]
    [InlineData("C:users.csv")]
    public void A_zip_that_names_a_place_outside_it_is_refused(string part) =>
        Assert.Equal(FaultCodes.ZipUnsafe, Reading.Of(Zip((part, "sourcedId\r\n"u8.ToArray())), "export.zip").Refusal().Code);

    [Fact]
    public void A_zip_with_the_same_part_twice_is_refused() =>
        Assert.Equal(FaultCodes.ZipUnsafe, Reading.Of(Zip(("users.csv", [65]), ("a/users.csv", [66])), "export.zip").Refusal().Code);

    [Fact]
    public void A_zip_of_thousands_of_parts_is_refused() =>
        Assert.Equal(FaultCodes.ZipTooLarge, Reading.Of(Zip([.. Enumerable.Range(0, 2_000).Select(number => ($"{number}.csv", Array.Empty<byte>()))]), "export.zip").Refusal().Code);

    [Fact]
    public void A_damaged_zip_is_refused()
    {
        var bytes = EveryFormat.Named("OneRoster 1.1").Bytes(School);

        Assert.Equal(FaultCodes.ZipBroken, Reading.Of(bytes[..^30], "export.zip").Refusal().Code);
    }

    [Fact]
    public void An_archive_of_anything_else_is_no_export() =>
        Assert.Equal(FaultCodes.FormatUnknown, Reading.Of(Zip(("holiday.txt", [65])), "export.zip").Refusal().Code);

    [Fact]
    public void A_workbook_of_countless_rows_is_refused()
    {
        var sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>UPN</t></is></c></row>" +
            "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>";

        var faults = Reading.Of(WithSheet(sheet), "register.xlsx").Faults();

        Assert.Contains(faults, fault => fault.Code is FaultCodes.WorkbookTooLarge or FaultCodes.HeaderNotFound);
    }

    [Fact]
    public void A_sheet_of_countless_columns_is_refused()
    {
        var sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>UPN</t></is></c></row></sheetData></worksheet>";

        Assert.Equal(FaultCodes.WorkbookTooLarge, Reading.Of(WithSheet(sheet), "register.xlsx").Refusal().Code);
    }

    [Fact]
    public void A_workbook_with_entities_is_refused()
    {
        var sheet = "<!DOCTYPE a [<!ENTITY a \"haha\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";

        Assert.Equal(FaultCodes.WorkbookBroken, Reading.Of(WithSheet(sheet), "register.xlsx").Refusal().Code);
    }

    [Fact]
    public void A_protected_or_ancient_workbook_is_told() =>
        Assert.Equal(FaultCodes.WorkbookProtected, Reading.Of([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "register.xls").Refusal().Code);

    [Theory]
    [InlineData("UPN,Surname,Forename,DOB\n", ',')]
    [InlineData("<CTfile><Header>", 'a')]
    public void A_line_of_ten_gigabytes_ends_the_reading_after_its_first_megabyte(string start, char more)
    {
        using var endless = new EndlessFile(start, more, 10L << 30);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = Adapters.Exports.ExportReaders.Read(endless, new Adapters.Exports.ReadContext { FileName = "export", WrittenAt = new DateTime(2026, 11, 20) });

        Assert.Equal(FaultCodes.LineTooLong, read.Refusal().Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 128 << 20);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"\"http://x\"\")")]
    [InlineData("+44 1632 960000")]
    [InlineData("@sum(A1)")]
    [InlineData("-2+3")]
    public void Cells_that_look_like_formulas_are_text_and_nothing_else(string cell)
    {
        var file = Reading.Of(Reading.Register($"X999100121001,1,\"{cell}\",Ash,01/09/2016,M,5,K,ASD")).Good();

        Assert.Equal(cell.Replace("\"\"", "\"", StringComparison.Ordinal), Assert.Single(file.Rows).Surname);
    }

    private static byte[] WithSheet(string sheet)
    {
        using var bytes = new MemoryStream();
        WriteWorkbook.Sheet([["UPN"]], bytes);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(sheet));
        }

        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
