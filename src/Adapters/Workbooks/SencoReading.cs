using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>One reading of the four files.</summary>
public sealed record SencoReading
{
    /// <summary>Everything that stands, held sheets included with their last good rows.</summary>
    public required SencoFacts Facts { get; init; }

    /// <summary>The sheets behind the facts: keep them, they are the last good ones of the next reading.</summary>
    public required SencoSheets Standing { get; init; }

    /// <summary>Every row as typed, faulty ones too; a held sheet as last believed. This is what a new file carries over.</summary>
    public required SencoSheets Typed { get; init; }

    /// <summary>One line for each thing wrong or doubtful.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>The files found, with their hashes; a file that could not be read is not among them.</summary>
    public required IReadOnlyList<ReadFile> Files { get; init; }
}

/// <summary>A file as read.</summary>
/// <param name="Path">Under the school's folder, for example sen/SEN.xlsx.</param>
/// <param name="Hash">SHA-256 of the bytes, hexadecimal.</param>
public sealed record ReadFile(string Path, string Hash);
