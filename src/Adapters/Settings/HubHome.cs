using SenHub.Domain.Import;

namespace SenHub.Adapters.Settings;

/// <summary>The folder that is a home: settings, schools, ledger, papers and mails (architecture.md, "A home").</summary>
public sealed record HubHome(string Folder)
{
    /// <summary>Ends the name of a recipient's own form, without the first dot.</summary>
    public const string OwnFormEnding = "form.docx";

    /// <summary>Settings of the whole hub; optional.</summary>
    public string SettingsFile => Path.Combine(Folder, "senhub.yaml");

    /// <summary>Where the embedded ledger and its neighbours lie.</summary>
    public string PapersFolder => Path.Combine(Folder, "papers");

    /// <summary>Forms of recipients that every school of the home goes by; a school's own stand in its folder.</summary>
    public string TemplatesFolder => Path.Combine(Folder, "templates");

    /// <summary>Raw files as they came, encrypted, by school and hash.</summary>
    public string RawFolder => Path.Combine(Folder, "raw");

    /// <summary>Documents that recipients' systems may fetch, by delivery.</summary>
    public string ClaimsFolder => Path.Combine(Folder, "claims");

    /// <summary>Where the hub's key lies unless the settings name another place.</summary>
    public string KeyFile => Path.Combine(Folder, "secrets", "hub.key");

    /// <summary>Mails of the loopback sink.</summary>
    public string MailFolder => Path.Combine(Folder, "mail");

    /// <summary>The one page with names, for the people of the school.</summary>
    public string IndexFile => Path.Combine(Folder, "index.html");

    /// <summary>Every folder under schools/ that has a school.yaml, by DfE number.</summary>
    public IReadOnlyList<string> SchoolFolders =>
        Directory.Exists(SchoolsFolder)
            ? [.. Directory.EnumerateDirectories(SchoolsFolder).Where(folder => File.Exists(Path.Combine(folder, "school.yaml"))).Order(StringComparer.Ordinal)]
            : [];

    private string SchoolsFolder => Path.Combine(Folder, "schools");

    /// <summary>The folder of one school.</summary>
    public string SchoolFolder(SchoolNumber school) => Path.Combine(SchoolsFolder, school.ToString());

    /// <summary>The file of a paper; its name is its id.</summary>
    public string PaperFile(string kind, Guid paper) => Path.Combine(PapersFolder, kind, $"{paper:D}.pdf");

    /// <summary>The recipient's own Word form, filled in, beside the file of a paper: where it stands, it is what leaves.</summary>
    public static string OwnForm(string paperFile) => Path.ChangeExtension(paperFile, OwnFormEnding);
}
