using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>The four files as Excel workbooks on a disk.</summary>
internal sealed class ExcelSencoFiles : ISencoFiles
{
    public SencoReading Read(string schoolFolder, SchoolRoll roll, SencoSheets lastGood, SheetTrust? trust = null) =>
        new FilesReading(schoolFolder, roll, lastGood, trust ?? SheetTrust.Usual).Read();

    public IReadOnlyList<MadeFile> Make(SchoolRoll roll, SencoSheets carriedOver)
    {
        var maker = new SheetMaker(roll);
        return
        [
            .. from workbook in FourFiles.All
               let sheets = workbook.Sheets.Select(sheet => maker.Make(sheet, carriedOver.Find(sheet.Audience, sheet.Name))).ToList()
               let content = XlsxWriter.Write(workbook, sheets, PickLists.For(workbook, roll, carriedOver))
               select new MadeFile(workbook.Folder, workbook.FileName, content),
            .. ReleasesFile.Make(carriedOver),
        ];
    }

    public WrittenFiles Write(string schoolFolder, SchoolRoll roll, SencoSheets carriedOver)
    {
        var written = new List<string>();
        var faults = new List<Fault>();
        foreach (var made in Make(roll, carriedOver))
        {
            Directory.CreateDirectory(Path.Combine(schoolFolder, made.Folder));
            var name = NameFor(schoolFolder, made);
            var path = $"{made.Folder}/{name}";
            if (TryPut(Path.Combine(schoolFolder, path), made.Content))
                written.Add(path);
            else
                faults.Add(FileFaults.NewFileThere(name));
        }

        return new WrittenFiles(written, faults);
    }

    // A conflict copy alone is a file that people type in, too.
    private static string NameFor(string schoolFolder, MadeFile made)
    {
        var workbook = FourFiles.All.FirstOrDefault(known => known.FileName == made.Name);
        return workbook is null || CandidateFiles.AreNone(schoolFolder, workbook) ? made.Name : workbook.NewFileName;
    }

    // Written aside and moved, so that nobody sees half a file; moved onto nothing, so that nothing typed is lost.
    private static bool TryPut(string path, ReadOnlyMemory<byte> content)
    {
        var aside = $"{path}.part";
        File.WriteAllBytes(aside, content.Span);
        try
        {
            File.Move(aside, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            var isSame = File.ReadAllBytes(path).AsSpan().SequenceEqual(content.Span);
            File.Delete(aside);
            return isSame;
        }
    }
}
