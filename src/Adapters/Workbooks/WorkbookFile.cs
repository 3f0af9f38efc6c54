using System.Security.Cryptography;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;

namespace SenHub.Adapters.Workbooks;

/// <summary>A workbook taken from the disk: its cells and the hash of its bytes.</summary>
internal sealed record WorkbookFile(RawWorkbook Content, ReadFile Read)
{
    /// <summary>Opens the one file that is meant, though Excel may have it open.</summary>
    public static Checked<WorkbookFile> Open(string schoolFolder, WorkbookDefinition workbook) =>
        CandidateFiles.Find(schoolFolder, workbook) switch
        {
            Checked<string>.Good path => Parse(path.Value, workbook),
            Checked<string>.Bad bad => new Checked<WorkbookFile>.Bad(bad.Faults),
            _ => throw new InvalidOperationException("Checked is either good or bad."),
        };

    private static Checked<WorkbookFile> Parse(string path, WorkbookDefinition workbook)
    {
        if (Bytes(path) is not { } bytes)
            return Refuse(FileFaults.Locked(workbook.FileName));
        return RawBook.Read(bytes, out var trouble) is { } content
            ? new Checked<WorkbookFile>.Good(new WorkbookFile(content, new ReadFile($"{workbook.Folder}/{workbook.FileName}", Convert.ToHexStringLower(SHA256.HashData(bytes)))))
            : Refuse(trouble switch
            {
                BookTrouble.TooLarge => FileFaults.TooLarge(workbook.FileName),
                BookTrouble.Protected => FileFaults.Protected(workbook.FileName),
                _ => FileFaults.Unreadable(workbook.FileName),
            });
    }

    private static byte[]? Bytes(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Math.Min(file.Length, XlsxBounds.LargestFile + 1)];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Checked<WorkbookFile> Refuse(Fault why) => new Checked<WorkbookFile>.Bad([why]);
}
