using SenHub.Domain.Import.Sheets;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>A sheet that came back, read and not yet judged.</summary>
/// <param name="Request">The request whose code it carries.</param>
/// <param name="Hash">SHA-256 of the file, hexadecimal.</param>
/// <param name="SavedAt">When it was saved last; never after it came.</param>
/// <param name="SavedOn">The same as a day of the school's.</param>
/// <param name="Sender">The address the mail came from; null for a file put into the inbox by hand.</param>
public sealed record ReturnedSheet(InputRequest Request, SheetReading Reading, string Hash, DateTimeOffset SavedAt, DateOnly SavedOn, string? Sender);
