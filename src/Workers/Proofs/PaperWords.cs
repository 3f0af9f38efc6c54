using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Printing;

namespace SenHub.Workers.Proofs;

/// <summary>Reads the files of a sent paper back, to see whether something stands in them.</summary>
internal sealed class PaperWords(HubHome home)
{
    /// <summary>Whether the words stand in the paper as it went; null where that cannot be told, because a file is gone or has no text.</summary>
    public async Task<bool?> HoldAsync(Delivery delivery, string words, CancellationToken cancel)
    {
        var page = home.PaperFile(delivery.Kind, delivery.PaperId);
        if (await TextAsync(page, cancel) is not { } text)
            return null;
        if (Squeezed(text).Contains(Squeezed(words), StringComparison.OrdinalIgnoreCase))
            return true;
        // What people made and sent along is not kept with the paper: what it said is not known here.
        return delivery.Bundle?.Files.Any(file => file.File is not null) == true ? null : false;
    }

    /// <summary>The whole text of a paper: its pages and what lies inside them, and the recipient's own form; null where a file is not there or has no text.</summary>
    public static async Task<string?> TextAsync(string page, CancellationToken cancel)
    {
        var form = HubHome.OwnForm(page);
        if (!File.Exists(page) || PdfText.Read(await File.ReadAllBytesAsync(page, cancel)) is not PdfReading.Read read)
            return null;
        var text = string.Join('\n', [.. read.Pages.Select(one => one.Text), .. read.Besides]);
        if (!File.Exists(form))
            return text;
        return WordFileText.Read(await File.ReadAllBytesAsync(form, cancel)) is WordReading.Read word ? text + "\n" + word.Text : null;
    }

    // A line may end anywhere in a phrase.
    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
