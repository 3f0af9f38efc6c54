using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Templates;

/// <summary>The template files a school goes by: those under its own templates/, the home's, and those that are shipped inside the program.</summary>
public sealed class TemplateFiles(HubHome home)
{
    private const string Prefix = "templates.";

    /// <summary>All of them, the nearest first; files that cannot be understood are left out and named.</summary>
    public TemplateSet Of(SchoolNumber school)
    {
        var faults = new List<Fault>();
        return new TemplateSet([.. In(Path.Combine(home.SchoolFolder(school), "templates"), faults), .. In(home.TemplatesFolder, faults), .. Shipped], faults);
    }

    /// <summary>The forms inside the program, one for each kind.</summary>
    public static IReadOnlyList<PaperTemplate> Shipped { get; } = [.. ReadShipped()];

    private static IEnumerable<PaperTemplate> ReadShipped()
    {
        var assembly = typeof(TemplateFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return TemplateReader.Read(text.ReadToEnd(), name[Prefix.Length..]) is Checked<PaperTemplate>.Good good
                ? good.Value
                : throw new InvalidDataException($"The shipped template {name} is faulty.");
        }
    }

    private static List<PaperTemplate> In(string folder, List<Fault> faults)
    {
        if (!Directory.Exists(folder))
            return [];
        var read = new List<PaperTemplate>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            switch (Read(file))
            {
                case Checked<PaperTemplate>.Good good:
                    read.Add(good.Value);
                    break;
                case Checked<PaperTemplate>.Bad bad:
                    faults.AddRange(bad.Faults);
                    break;
            }
        }

        faults.AddRange(WordFormFiles.Alone(folder, read));
        var twice = read.GroupBy(template => (template.Kind, template.Recipient?.ToUpperInvariant())).Where(same => same.Count() > 1).SelectMany(same => same).ToList();
        faults.AddRange(twice.Select(template => TemplateFaults.Twice(template.Source!)));
        return [.. read.Except(twice)];
    }

    private static Checked<PaperTemplate> Read(string file)
    {
        try
        {
            var read = TemplateReader.Read(File.ReadAllText(file), Path.GetFileName(file));
            return read is Checked<PaperTemplate>.Good good ? WordFormFiles.Beside(good.Value, file) : read;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return new Checked<PaperTemplate>.Bad([TemplateFaults.Unreadable(new Place(Path.GetFileName(file)))]);
        }
    }
}
