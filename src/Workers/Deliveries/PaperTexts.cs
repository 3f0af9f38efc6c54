using System.Text;
using SenHub.Printing;

namespace SenHub.Workers.Deliveries;

/// <summary>The words of finished files, as their readers will meet them.</summary>
/// <param name="Unreadable">Why they cannot be told, in words without a pupil; null where they can.</param>
/// <param name="HasPictures">Pictures or embedded files stand in a recipient's own form.</param>
internal sealed record PaperTexts(IReadOnlyList<string> Texts, string? Unreadable, bool HasPictures = false)
{
    /// <summary>Of the page, and of the recipient's own form where that is what leaves; the facts inside the page are read too.</summary>
    public static PaperTexts Of(PaperFiles files)
    {
        if (files.Page is not { } page)
            return new([], "it is not there");
        if (PdfText.Read(page) is not PdfReading.Read read)
            return new([], "its text is not to be had");
        if (read.Pages.Sum(one => one.Unmapped) > 0)
            return new([], "it holds letters that stand for nothing");
        List<string> texts = [.. read.Pages.Select(one => one.Text), string.Join('\n', read.Besides), .. read.Attached.Select(file => Encoding.UTF8.GetString(file.Content.Span))];
        if (files.Form is not { } form)
            return new(texts, null);
        return WordFileText.Read(form) is WordReading.Read word ? new([.. texts, word.Text], null, word.HasPictures) : new([], "the recipient's own form is no sound Word file");
    }

    /// <summary>Of a file that somebody else made.</summary>
    public static PaperTexts Of(ReadOnlyMemory<byte> enclosed) =>
        PdfText.Read(enclosed) is PdfReading.Read pdf ? new([.. pdf.Pages.Select(page => page.Text)], null)
        : WordFileText.Read(enclosed) is WordReading.Read word ? new([word.Text], null)
        : new([], null);
}
