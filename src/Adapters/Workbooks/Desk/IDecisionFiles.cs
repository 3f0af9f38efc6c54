using SenHub.Domain;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Adapters.Workbooks.Desk;

/// <summary>A day's Decisions file, sen/Decisions-2026-11-23.xlsx: the hub makes it once and afterwards only reads it (SD-W2, SD-F1).</summary>
public interface IDecisionFiles
{
    /// <summary>Makes the day's file; false where there is one already, which is left as it is.</summary>
    /// <param name="note">A line of its own above the table; null for none.</param>
    bool Make(string schoolFolder, DateOnly day, IReadOnlyList<DeskLine> lines, string? note);

    /// <summary>Reads it though Excel has it open. No file is no rows; two that could be meant are a fault, and neither is believed (SD-F2).</summary>
    Checked<IReadOnlyList<DeskEntry>> Read(string schoolFolder, DateOnly day);
}
