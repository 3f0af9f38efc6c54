using System.Globalization;
using System.Security.Cryptography;

namespace SenHub.Printing.Pdf;

/// <summary>Writes the data twin as an embedded and associated file (ISO 32000-2, 7.11.4 and 14.13; PDF/A-3, 6.8).</summary>
internal static class AttachmentWriter
{
    /// <summary>Appends what the catalogue says of it.</summary>
    public static void Write(PdfFile file, PdfBytes catalog, DataTwin twin, DateOnly day)
    {
        var name = twin.FileName.Length > 0 ? twin.FileName : "data.json";
        var parameters = new PdfBytes().Add("/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size "u8).Number(twin.Json.Length);
        parameters.Add("/ModDate(D:").Add(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)).Add("000000Z)/CheckSum<"u8);
        parameters.Hexadecimal(CheckSum(twin.Json.Span)).Add(">>>"u8);
        var content = file.PutStream(parameters, twin.Json.Span);

        var body = new PdfBytes().Add("<</Type/Filespec/AFRelationship/Data/F"u8).Text(name).Add("/UF"u8).Text(name);
        body.Add("/Desc"u8).Text(twin.Description).Add("/EF<</F "u8).Reference(content).Add("/UF "u8).Reference(content).Add(">>>>"u8);
        var specification = file.Put(body);
        catalog.Add("/AF["u8).Reference(specification).Add("]/Names<</EmbeddedFiles<</Names["u8);
        catalog.Text(name).Add(' ').Reference(specification).Add("]>>>>"u8);
    }

    // The format asks for MD5 (ISO 32000-2, table 45): it finds accidents, not attackers.
#pragma warning disable CA5351
    private static byte[] CheckSum(ReadOnlySpan<byte> data) => MD5.HashData(data);
#pragma warning restore CA5351
}
