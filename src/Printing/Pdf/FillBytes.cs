namespace SenHub.Printing.Pdf;

/// <summary>Fills with random bytes: the system's, or a test's own.</summary>
internal delegate void FillBytes(Span<byte> bytes);
