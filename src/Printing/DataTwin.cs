namespace SenHub.Printing;

/// <summary>The same facts as the paper, for a program: a JSON file inside the PDF (ISO 19005-3, 6.8).</summary>
/// <param name="FileName">Name in the list of attachments, for example "review-advice.json".</param>
/// <param name="Json">The bytes, UTF-8.</param>
/// <param name="Description">What it holds, in a sentence, for those who meet it in the list.</param>
public sealed record DataTwin(string FileName, ReadOnlyMemory<byte> Json, string Description);
