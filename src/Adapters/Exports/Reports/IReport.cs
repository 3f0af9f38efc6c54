using SenHub.Domain;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>A report as rows of cells, whatever kind of file holds it. It is read several times from its start: for its header, for what only the whole file can decide, for its rows.</summary>
internal interface IReport
{
    /// <summary>"CSV", "XLSX" or "SIMS XML".</summary>
    string Kind { get; }

    /// <summary>The bytes it was made of.</summary>
    ExportSource Source { get; }

    /// <summary>The day that serial number 0 means where a date is a bare number; null where numbers are no dates.</summary>
    DateTime? SerialZero { get; }

    /// <summary>Goes through the rows from the first.</summary>
    IReportRows Open();

    /// <summary>The place of a cell, as a person finds it in that kind of file.</summary>
    Place At(int? line = null, int? column = null);

    /// <summary>Whether the last row shows that the file was cut off.</summary>
    /// <param name="lastCells">Cells of the last row that is no closing line; 0 when there was none.</param>
    bool EndsEarly(int lastCells, int headings);
}

/// <summary>The rows of a report, one after the other. Trouble ends them and is told as one fault.</summary>
internal interface IReportRows : IDisposable
{
    /// <summary>Why reading ended early; null while all is well.</summary>
    Fault? Stopped { get; }

    /// <summary>Cells of the row just read.</summary>
    string[] Cells { get; }

    /// <summary>Line of the row just read, from 1.</summary>
    int Line { get; }

    /// <summary>Goes to the next row; false at the end or when stopped.</summary>
    bool Read();
}
