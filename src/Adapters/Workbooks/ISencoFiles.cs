using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>The SENCo's four files in a school's folder (SD-F1 to SD-F5). Reading never throws for what people did to a file, and nothing here writes into a file that people type in.</summary>
public interface ISencoFiles
{
    /// <summary>Reads all four files and decides sheet by sheet what stands.</summary>
    /// <param name="schoolFolder">Holds sen/, provision/, restricted/ and office/.</param>
    /// <param name="lastGood">What stood after the last reading.</param>
    /// <param name="trust">The school's thresholds and what people released; the usual ones without it.</param>
    SencoReading Read(string schoolFolder, SchoolRoll roll, SencoSheets lastGood, SheetTrust? trust = null);

    /// <summary>Makes the four files: rows for the roll's pupils, with what is carried over. The same input makes the same bytes.</summary>
    IReadOnlyList<MadeFile> Make(SchoolRoll roll, SencoSheets carriedOver);

    /// <summary>Puts the four files into the school's folder: under its own name where there is none yet, else beside it as SEN-new.xlsx.</summary>
    WrittenFiles Write(string schoolFolder, SchoolRoll roll, SencoSheets carriedOver);
}

/// <summary>A file that was made, not yet written.</summary>
/// <param name="Folder">Under the school's folder, for example sen.</param>
/// <param name="Name">For example SEN.xlsx.</param>
public sealed record MadeFile(string Folder, string Name, ReadOnlyMemory<byte> Content);

/// <summary>What was written, as paths under the school's folder, and why the rest was not.</summary>
public sealed record WrittenFiles(IReadOnlyList<string> Paths, IReadOnlyList<Fault> Faults);
