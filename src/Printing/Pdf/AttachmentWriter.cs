using System.Globalization;
using System.Security.Cryptography;

namespace SenHub.Printing.Pdf;

/// <summary>Writes files as embedded and associated files (ISO 32000-2, 7.11.4 and 14.13; PDF/A-3, 6.8).</summary>
internal static class AttachmentWriter
{
    private const string Data = "Data", Enclosed = "Unspecified";

    /// <summary>Appends what the catalogue says of them; nothing where there are none.</summary>
    public static void Write(PdfFile file, PdfBytes catalog, DataTwin? twin, IReadOnlyList<AttachedFile> files, DateOnly day)
    {
        List<(string Name, int Specification)> written = [.. files.Select(one => (one.Name, Put(file, one, Enclosed, day)))];
        if (twin is not null)
            written.Insert(0, (twin.FileName.Length > 0 ? twin.FileName : "data.json", Put(file, Of(twin), Data, day)));
        if (written.Count == 0)
            return;

        catalog.Add("/AF["u8);
        foreach (var (_, specification) in written)
            catalog.Reference(specification).Add(' ');

        catalog.Add("]/Names<</EmbeddedFiles<</Names["u8);
        foreach (var (name, specification) in written.OrderBy(one => one.Name, StringComparer.Ordinal))
            catalog.Text(name).Add(' ').Reference(specification).Add(' ');

        catalog.Add("]>>>>"u8);
    }

    private static AttachedFile Of(DataTwin twin) =>
        new(twin.FileName.Length > 0 ? twin.FileName : "data.json", "application/json", twin.Json) { Description = twin.Description };

    private static int Put(PdfFile file, AttachedFile one, string relationship, DateOnly day)
    {
        // An object of their own: strings in a stream's dictionary would have to be encrypted one by one.
        var parameters = new PdfBytes().Add("<</Size "u8).Number(one.Content.Length);
        parameters.Add("/ModDate(D:").Add(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)).Add("000000Z)/CheckSum<"u8);
        var said = file.Put(parameters.Hexadecimal(CheckSum(one.Content.Span)).Add(">>>"u8));
        var content = file.PutStream(new PdfBytes().Add("/Type/EmbeddedFile/Subtype/"u8).Add(Name(one.MediaType)).Add("/Params "u8).Reference(said), one.Content.Span);

        var body = new PdfBytes().Add("<</Type/Filespec/AFRelationship/"u8).Add(relationship).Add("/F"u8).Text(one.Name).Add("/UF"u8).Text(one.Name);
        body.Add("/Desc"u8).Text(one.Description).Add("/EF<</F "u8).Reference(content).Add("/UF "u8).Reference(content).Add(">>>>"u8);
        return file.Put(body);
    }

    // Without parameters such as a charset; the stroke as names write it.
    private static string Name(string? mediaType) =>
        (mediaType is { Length: > 0 } told ? told.Split(';')[0].Trim() : "application/octet-stream").Replace("/", "#2F", StringComparison.Ordinal);

    // The format asks for MD5 (ISO 32000-2, table 45): it finds accidents, not attackers.
#pragma warning disable CA5351
    private static byte[] CheckSum(ReadOnlySpan<byte> data) => MD5.HashData(data);
#pragma warning restore CA5351
}
