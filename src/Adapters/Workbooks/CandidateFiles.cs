using SenHub.Domain;

namespace SenHub.Adapters.Workbooks;

/// <summary>Finds the one file that is meant. Two candidates: neither is believed (SD-F2).</summary>
internal static class CandidateFiles
{
    // A folder that the hub may not look into is as good as empty: nothing in it is believed.
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The path of the file, or why there is none to believe.</summary>
    public static Checked<string> Find(string schoolFolder, WorkbookDefinition workbook)
    {
        var folder = Path.Combine(schoolFolder, workbook.Folder);
        var found = In(folder, workbook);
        var isThere = found.Contains(workbook.FileName, StringComparer.OrdinalIgnoreCase);
        return (isThere, found.Count) switch
        {
            (true, 1) => new Checked<string>.Good(Path.Combine(folder, found[0])),
            (false, _) => new Checked<string>.Bad([FileFaults.Missing(workbook.FileName, found)]),
            _ => new Checked<string>.Bad([FileFaults.Several(workbook.FileName, found)]),
        };
    }

    /// <summary>Whether nobody has such a file yet.</summary>
    public static bool AreNone(string schoolFolder, WorkbookDefinition workbook) =>
        In(Path.Combine(schoolFolder, workbook.Folder), workbook).Count == 0;

    private static List<string> In(string folder, WorkbookDefinition workbook) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", Everything).Select(path => Path.GetFileName(path)).Where(name => IsCandidate(name, workbook)).Order(StringComparer.Ordinal)]
            : [];

    // Sync tools put a computer's name, a number or a word around the name; "~$" is Excel's own lock.
    private static bool IsCandidate(string name, WorkbookDefinition workbook) =>
        Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLS"
        && !name.StartsWith('~') && !name.StartsWith('.')
        && HoldsWord(name, workbook.Audience)
        && !string.Equals(name, workbook.NewFileName, StringComparison.OrdinalIgnoreCase);

    // "SEN (1)" and "Copy of SEN", but not "Absence".
    private static bool HoldsWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetter(name[at - 1]))
            && !char.IsLetter(name[at + word.Length]);
    }
}
