namespace SenHub.Domain.Deliveries.Desk;

/// <summary>A row of a Decisions file as people left it; blank cells are empty texts.</summary>
/// <param name="Line">Row of the sheet, from 1.</param>
/// <param name="Mark">The hidden mark that the hub wrote beside the reference.</param>
public sealed record DeskEntry(int Line, string Reference, string Decision, string Initials, string Reason, string Code, string Mark)
{
    /// <summary>Nobody typed anything.</summary>
    public bool IsBlank => Decision.Length + Initials.Length + Reason.Length + Code.Length == 0;
}
