namespace SenHub.Domain.Import;

/// <summary>Where an export itself says that a pupil stands (SD-W4).</summary>
public enum RollStanding
{
    /// <summary>On roll now.</summary>
    OnRoll,

    /// <summary>Accepted and not yet admitted, for example next September's Year 7.</summary>
    Expected,

    /// <summary>Left; the leaving date says when.</summary>
    Left,
}
