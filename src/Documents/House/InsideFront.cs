namespace SenHub.Documents.House;

/// <summary>What the furniture of an internal page needs.</summary>
/// <param name="CopyFor">For whom it was shaped, in words: a class of people, never a pupil.</param>
public sealed record InsideFront(string Title, string School, DateOnly DataOf, string CopyFor, bool Landscape = false);
