using System.Security.Cryptography;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Adapters.Templates;

/// <summary>Word forms beside template files: read, measured before they are believed, and made a part of the template.</summary>
internal static class WordFormFiles
{
    private const string Ending = ".docx";

    private static readonly string[] Endings = [Ending, ".docm", ".dotm", ".dotx", ".doc"];

    /// <summary>The template with the form that it names, or that has its name; as it was where there is none.</summary>
    /// <param name="file">The template file.</param>
    public static Checked<PaperTemplate> Beside(PaperTemplate template, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var name = template.Form?.Name ?? Endings.Select(ending => Path.GetFileNameWithoutExtension(file) + ending).FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));
        if (name is null)
            return new Checked<PaperTemplate>.Good(template);
        var form = Path.Combine(folder, name);
        if (Path.GetFileName(name) != name || !File.Exists(form))
            return Bad(TemplateFaults.NoForm(template.Source!, name));
        var content = Bytes(form);
        if (content is null)
            return Bad(TemplateFaults.LargeForm(new Place(name)));
        return Fault(name, content) is { } fault ? Bad(fault) : new Checked<PaperTemplate>.Good(template with
        {
            Form = new WordFile(name, content),
            Fingerprint = DerivedId.Of("template", template.Fingerprint, Convert.ToHexStringLower(SHA256.HashData(content))).ToString("N"),
        });
    }

    /// <summary>Faults of forms that no template of the folder names. Word's own lock files (~$) are none.</summary>
    public static IEnumerable<Fault> Alone(string folder, IReadOnlyList<PaperTemplate> read) =>
        from form in Endings.SelectMany(ending => Directory.EnumerateFiles(folder, "*" + ending)).Distinct().Order(StringComparer.Ordinal)
        let name = Path.GetFileName(form)
        where !name.StartsWith("~$", StringComparison.Ordinal) && !File.Exists(Path.ChangeExtension(form, "yaml")) && !read.Any(template => template.Form?.Name == name)
        select TemplateFaults.LoneForm(new Place(name));

    private static Fault? Fault(string name, byte[] content)
    {
        if (Path.GetExtension(name) is ".docm" or ".dotm")
            return TemplateFaults.RunsCode(new Place(name));
        if (Path.GetExtension(name) != Ending)
            return TemplateFaults.NotWord(new Place(name));
        try
        {
            return XlsxBounds.AreKept(new MemoryStream(content, writable: false)) ? null : TemplateFaults.LargeForm(new Place(name));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return TemplateFaults.NotWord(new Place(name));
        }
    }

    private static byte[]? Bytes(string file) => new FileInfo(file).Length > TemplateKeys.LargestForm ? null : File.ReadAllBytes(file);

    private static Checked<PaperTemplate>.Bad Bad(Fault fault) => new([fault]);
}
