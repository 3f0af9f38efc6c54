namespace SenHub.Domain.Import;

/// <summary>The counts behind a decision.</summary>
/// <param name="Read">Rows that could be read.</param>
/// <param name="Refused">Rows that could not.</param>
/// <param name="Quarantined">Rows set aside because two pupils share a key.</param>
/// <param name="WithSenBlock">Rows that carry the SEN block.</param>
/// <param name="WithContacts">Rows that carry contacts.</param>
/// <param name="Known">Rows whose pupil is on the roll already.</param>
/// <param name="OnRoll">Pupils on the roll before.</param>
public sealed record ImportCounts(int Read, int Refused, int Quarantined, int WithSenBlock, int WithContacts, int Known, int OnRoll);
