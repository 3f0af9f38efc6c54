using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks.Rounds;

/// <summary>Teachers' sheets as Excel workbooks (SD-P7): out with only their pupils, back with every doubt of the SENCo's files.</summary>
public interface IInputSheets
{
    /// <summary>The sheet of a request with these of its rows; pupils who left meanwhile are left out. The same input makes the same bytes.</summary>
    /// <param name="filled">Answers that stand in it already, with who gave them; blank without them.</param>
    ReadOnlyMemory<byte> Write(InputRequest request, IReadOnlyCollection<InputRow> rows, SchoolRoll roll, IReadOnlyList<TeacherInput>? filled = null);

    /// <summary>Reads a sheet that came back; never throws for what people did to it.</summary>
    /// <param name="bytes">The file as it came.</param>
    /// <param name="name">Its name, in which the code is looked for after the sheet itself.</param>
    /// <param name="shown">What faults call it: a name that names nobody.</param>
    /// <param name="requests">Every request that may still be answered.</param>
    Checked<InputSheetRead> Read(byte[] bytes, string name, string shown, IReadOnlyList<InputRequest> requests, SchoolRoll roll);
}

/// <summary>A sheet as it stands in the file, not yet judged.</summary>
/// <param name="Hash">SHA-256 of the bytes, hexadecimal.</param>
/// <param name="SavedAt">When a program saved it last, as the file says; null when it does not.</param>
public sealed record InputSheetRead(InputRequest Request, SheetReading Reading, string Hash, DateTimeOffset? SavedAt);
