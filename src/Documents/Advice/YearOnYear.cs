namespace SenHub.Documents.Advice;

/// <summary>Results of one measure, one a school year, and never compared with another measure.</summary>
/// <param name="Results">As many as the table has years; null where there is none.</param>
public sealed record YearOnYear(string Measure, IReadOnlyList<MeasuredResult?> Results);
