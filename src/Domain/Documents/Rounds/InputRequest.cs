using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>One pupil on a teacher's sheet.</summary>
/// <param name="RowId">The hidden mark of the row.</param>
/// <param name="Occasions">Why this pupil: reviews, cycles or requests.</param>
/// <param name="NeededBy">The day on which the SENCo cannot wait any longer.</param>
public sealed record InputRow(string RowId, PupilRef Pupil, IReadOnlyList<string> Occasions, DateOnly NeededBy);

/// <summary>What one person was asked in one round (SD-P7): one sheet with only their pupils. It stays as it was asked, whatever the settings say later.</summary>
public sealed record InputRequest
{
    /// <summary>Derived from school, kind, person, night and pupils.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of its <see cref="RoundKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who is asked.</summary>
    public required Recipient Teacher { get; init; }

    /// <summary>The night it was decided in.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>At most four.</summary>
    public required IReadOnlyList<InputQuestion> Questions { get; init; }

    /// <summary>One a pupil.</summary>
    public required IReadOnlyList<InputRow> Rows { get; init; }

    /// <summary>The round's code, printed on the sheet and in its file name: "H7K2-9QXM".</summary>
    public string Code => ShortReference.Of(Id);

    /// <summary>Why, in words.</summary>
    public string For => RoundKinds.Of(Kind).InWords;

    /// <summary>The file's name: neutral, for it names neither pupil nor teacher (gate 8).</summary>
    public string FileName => $"input-{Code}.xlsx";
}
