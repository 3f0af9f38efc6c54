namespace SenHub.Documents.Advice;

/// <summary>A result and its day.</summary>
public sealed record MeasuredResult(DateOnly On, string Result);
