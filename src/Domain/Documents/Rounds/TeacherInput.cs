using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>One answer of one teacher about one pupil: input beside the SENCo's own text, never in its place (SD-P7).</summary>
/// <param name="Request">The request it answers.</param>
/// <param name="RowId">The row of that request.</param>
/// <param name="By">Who gave it.</param>
/// <param name="On">The day it was given.</param>
public sealed record TeacherInput(Guid Request, string RowId, PupilRef Pupil, string Question, string Answer, string By, DateOnly On)
{
    /// <summary>Name of the round's kind.</summary>
    public required string Kind { get; init; }

    /// <summary>File, sheet and row it came from.</summary>
    public Place? Source { get; init; }
}
