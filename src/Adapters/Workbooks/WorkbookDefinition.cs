using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>One of the four files.</summary>
/// <param name="Audience">One of <see cref="Audiences"/>.</param>
/// <param name="Folder">Under the school's folder, with permissions of its own.</param>
/// <param name="Readers">Who may read it, for the foot of each printed page.</param>
public sealed record WorkbookDefinition(string Audience, string Folder, string Readers, IReadOnlyList<SheetDefinition> Sheets)
{
    /// <summary>The file that people type in and the hub only reads.</summary>
    public string FileName => $"{Audience}.xlsx";

    /// <summary>The file that the hub writes beside it (SD-F2).</summary>
    public string NewFileName => $"{Audience}-new.xlsx";
}
