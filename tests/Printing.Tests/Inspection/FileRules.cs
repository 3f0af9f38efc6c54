using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>The file as a whole.</summary>
public static class FileRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.1.2", "The file says its version and that it is binary.", file =>
            HeaderIsRight(file.Model.Bytes) ? [] : ["header"]),
        new("A2 6.1.3 id", "The file has an identifier.", file =>
            file.Model.Items(file.Model.Trailer.GetValueOrDefault("ID")).Count == 2 ? [] : ["trailer without ID"]),
        new("A2 6.1.3 encryption", "The file is not encrypted.", file =>
            file.Model.Trailer.ContainsKey("Encrypt") ? ["encrypted"] : []),
        new("A2 6.1.7", "Streams are deflated or plain, and photographs as JPEG has them.", file =>
            from stream in file.Model.Objects.Values.OfType<StreamObject>()
            let filter = file.Model.Name(stream.Dictionary.GetValueOrDefault("Filter"))
            where filter is not (null or "FlateDecode") && (filter != "DCTDecode" || file.Model.Name(stream.Dictionary.GetValueOrDefault("Subtype")) != "Image")
            select $"filter {filter}"),
        new("A2 6.2.3", "Colours have an output intent with a profile.", file =>
            file.Model.Items(file.Model.Catalog.GetValueOrDefault("OutputIntents")).Any(intent => HasProfile(file.Model, intent))
                ? [] : ["no output intent for PDF/A"]),
        new("A2 6.6.1", "Nothing runs.", file =>
            file.Model.Catalog.Keys.Intersect(["OpenAction", "AA", "AcroForm"]).Select(key => $"catalogue has {key}")),
        new("UA 7.1 title", "The window shows the title.", file =>
            file.Model.Dictionary(file.Model.Catalog.GetValueOrDefault("ViewerPreferences"))?.GetValueOrDefault("DisplayDocTitle") is true
                ? [] : ["DisplayDocTitle is not true"]),
        new("UA 7.1 marked", "The file says that it is tagged.", file =>
            file.Model.Dictionary(file.Model.Catalog.GetValueOrDefault("MarkInfo"))?.GetValueOrDefault("Marked") is true ? [] : ["MarkInfo"]),
        new("UA 7.2", "The file has a language.", file =>
            file.Model.Text(file.Model.Catalog.GetValueOrDefault("Lang")) is { Length: >= 2 } ? [] : ["no Lang"]),
        new("UA 7.18.3", "Pages are gone through in the order of the structure.", file =>
            file.Model.Pages.Where(page => file.Model.Name(page.GetValueOrDefault("Tabs")) != "S").Select(_ => "page without Tabs S")),
    ];

    private static bool HeaderIsRight(byte[] bytes)
    {
        var second = bytes.AsSpan(0, Math.Min(20, bytes.Length)).IndexOf((byte)'\n') + 1;
        return Encoding.ASCII.GetString(bytes, 0, 9) == "%PDF-1.7\n" && bytes[second] == '%' && bytes.AsSpan(second + 1, 4).IndexOfAnyInRange((byte)0, (byte)127) < 0;
    }

    private static bool HasProfile(PdfModel model, object? intent) =>
        model.Dictionary(intent) is { } entries
        && model.Name(entries.GetValueOrDefault("S")) == "GTS_PDFA1"
        && model.Stream(entries.GetValueOrDefault("DestOutputProfile"))?.Data is { Length: > 128 } profile
        && Encoding.ASCII.GetString(profile, 36, 4) == "acsp";
}
