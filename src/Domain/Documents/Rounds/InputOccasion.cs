using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>One reason to ask the teachers of one pupil.</summary>
/// <param name="Kind">Name of its <see cref="RoundKind"/>.</param>
/// <param name="Id">The review, cycle or request: what is asked once is not asked again.</param>
/// <param name="AnswerBy">The day asked for.</param>
/// <param name="NeededBy">The day on which the SENCo cannot wait any longer.</param>
public sealed record InputOccasion(string Kind, PupilRef Pupil, string Id, DateOnly AnswerBy, DateOnly NeededBy);
