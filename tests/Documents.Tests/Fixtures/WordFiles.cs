using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Templates;
using SenHub.Documents.Forms;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Small Word files as people make them, and a folder that holds them as a school's templates.</summary>
internal static class WordFiles
{
    public const string Yaml = "kind: ehcna\nversion: \"1\"\ntitle: T\nsections:\n  - heading: Child\n    fields:\n      - { field: pupil.legalName, need: required }\n";

    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A Word file with the body's XML.</summary>
    /// <param name="mainType">Content type of its main part.</param>
    public static byte[] Of(string body, string mainType = Type + "document.main+xml")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"{mainType}\"/></Types>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"><w:body>{body}</w:body></w:document>");
        }

        return file.ToArray();
    }

    /// <summary>A paragraph of runs, one for each text.</summary>
    public static string P(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t xml:space=\"preserve\">{run}</w:t></w:r>"))}</w:p>";

    /// <summary>The templates of a school that has these files, judged.</summary>
    public static TemplateSet Judged(params (string Name, byte[] Content)[] files)
    {
        var home = Directory.CreateTempSubdirectory("senhub-forms-");
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(home.FullName, "schools", "9991001", "templates")).FullName;
            foreach (var (name, content) in files)
                File.WriteAllBytes(Path.Combine(folder, name), content);
            return TemplateCheck.Of(new TemplateFiles(new HubHome(home.FullName)).Of(SchoolNumber.Parse("9991001")));
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    /// <summary>The template of a Word form beside a template file.</summary>
    public static PaperTemplate Template(byte[] form, string yaml = Yaml)
    {
        var set = Judged(("mine.yaml", Encoding.UTF8.GetBytes(yaml)), ("mine.docx", form));
        Assert.Empty(set.Faults);
        return set.Templates.First(template => template.Form is not null);
    }

    /// <summary>Paragraphs of the main part as read, a line break as a bar.</summary>
    public static IReadOnlyList<string> Lines(byte[] word)
    {
        using var open = Open(word);
        return [.. open.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(Line)];
    }

    /// <summary>What the library's validator finds.</summary>
    public static IReadOnlyList<string> Errors(byte[] word)
    {
        using var open = Open(word);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(open).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    public static WordprocessingDocument Open(byte[] word) => WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);

    /// <summary>Every part by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Parts(byte[] word)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        });
    }

    private static string Line(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(element => element switch { Text text => text.Text, Break => "|", _ => "" }));

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var to = new StreamWriter(zip.CreateEntry(name).Open());
        to.Write(content);
    }
}
