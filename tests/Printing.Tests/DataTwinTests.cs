using System.Security.Cryptography;
using System.Text;
using SenHub.Printing.Tests.Inspection;

namespace SenHub.Printing.Tests;

public sealed class DataTwinTests
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes("""{"pupil":"LK-412-7","cost":"1234.50"}""");

    private static readonly Printed WithData = PdfPrinter.Print(
        Samples.Everything, new PdfOptions { Twin = new DataTwin("provision-map.json", Json, "The figures of this paper.") });

    [Fact]
    public void A_file_with_data_keeps_every_rule_of_pdf_a_3()
    {
        Assert.Equal(PdfProfile.ArchiveWithData, WithData.Profile);
        Assert.Empty(Inspector.Breaches(WithData.Bytes));
    }

    [Fact]
    public void Another_program_finds_no_fault_in_it()
    {
        var (exit, output) = Tool.Run("qpdf", WithData.Bytes, "--check");

        Assert.True(exit == 0 && !output.Contains("WARNING", StringComparison.Ordinal), output);
    }

    [Fact]
    public void Another_program_takes_the_data_out_as_they_were()
    {
        var (exit, output) = Tool.Run("qpdf", WithData.Bytes, "--show-attachment=provision-map.json");
        var (_, listed) = Tool.Run("qpdf", WithData.Bytes, "--list-attachments", "--verbose");

        Assert.Equal(0, exit);
        Assert.Equal(Encoding.UTF8.GetString(Json), output);
        Assert.Contains("The figures of this paper.", listed, StringComparison.Ordinal);
        Assert.Contains("application/json", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_reader_gives_the_data_back()
    {
        var attached = Assert.Single(Assert.IsType<PdfReading.Read>(PdfText.Read(WithData.Bytes)).Attached);

        Assert.Equal(("provision-map.json", "application/json"), (attached.Name, attached.MediaType));
        Assert.Equal(Json, attached.Content.ToArray());
    }

    [Fact]
    public void Their_check_sum_and_size_are_right()
    {
        var model = PdfReader.Read(WithData.Bytes);
        var file = model.Objects.Values.OfType<StreamObject>().Single(stream => model.Name(stream.Dictionary.GetValueOrDefault("Type")) == "EmbeddedFile");
        var parameters = model.Dictionary(file.Dictionary["Params"])!;

#pragma warning disable CA5351 // the format asks for MD5
        Assert.Equal(MD5.HashData(Json), (byte[])parameters["CheckSum"]!);
#pragma warning restore CA5351
        Assert.Equal((double)Json.Length, parameters["Size"]);
        Assert.Equal("D:20260112000000Z", model.Text(parameters["ModDate"]));
    }

    [Fact]
    public void The_same_data_give_the_same_bytes() => Assert.Equal(
        WithData.Bytes, PdfPrinter.Print(Samples.Everything, new PdfOptions { Twin = new DataTwin("provision-map.json", Json, "The figures of this paper.") }).Bytes);

    [Fact]
    public void Data_in_a_locked_file_are_locked_too()
    {
        Assert.True(PdfLock.TryMake("word", out var with));
        var locked = PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = with, Twin = new DataTwin("data.json", Json, "Data") });

        Assert.Equal(PdfProfile.Locked, locked.Profile);
        Assert.Equal(0, Tool.Run("qpdf", locked.Bytes, "--password=word", "--check").Exit);
        Assert.Equal(Json, Assert.IsType<PdfReading.Read>(PdfText.Read(locked.Bytes, "word")).Attached.Single().Content.ToArray());
    }
}
