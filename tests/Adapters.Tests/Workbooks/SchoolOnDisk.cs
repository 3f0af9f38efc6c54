using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>A school's folder in a temporary place, gone afterwards.</summary>
internal sealed class SchoolOnDisk : IDisposable
{
    private static readonly Lazy<IReadOnlyList<MadeFile>> Full = new(() => Made(InventedFacts.All));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("senhub-files-");

    public string Folder => folder.FullName;

    public ISencoFiles Files { get; } = WorkbookRegistration.Excel();

    public string Sen => Path.Combine(Folder, "sen", "SEN.xlsx");

    public string Provision => Path.Combine(Folder, "provision", "Provision.xlsx");

    public string Restricted => Path.Combine(Folder, "restricted", "Restricted.xlsx");

    public string Office => Path.Combine(Folder, "office", "Office.xlsx");

    /// <summary>A school whose four files say everything in <see cref="InventedFacts"/>.</summary>
    public static SchoolOnDisk WithEverything() => Holding(Full.Value);

    /// <summary>A school whose four files say these facts.</summary>
    public static SchoolOnDisk With(SencoFacts facts) => Holding(Made(facts));

    public SencoReading Read(SencoSheets? lastGood = null) => Files.Read(Folder, InventedSchool.Roll, lastGood ?? SencoSheets.None);

    /// <summary>Changes a file as a person would, in place.</summary>
    public static void Edit(string path, Action<EditedBook> change)
    {
        using var book = new EditedBook(path);
        change(book);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IReadOnlyList<MadeFile> Made(SencoFacts facts) =>
        WorkbookRegistration.Excel().Make(InventedSchool.Roll, WorkbookRegistration.SheetsOf(facts));

    private static SchoolOnDisk Holding(IReadOnlyList<MadeFile> files)
    {
        var school = new SchoolOnDisk();
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.Combine(school.Folder, file.Folder));
            File.WriteAllBytes(Path.Combine(school.Folder, file.Folder, file.Name), file.Content.Span);
        }

        return school;
    }
}
