using System.ComponentModel;
using System.Diagnostics;
using SenHub.Adapters.Settings;
using SenHub.Printing;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>Lays a previewed paper down in the forms asked for, and says where.</summary>
internal sealed class PreviewFiles(string? file, bool png, bool docx)
{
    private const string Drawer = "pdftoppm", Resolution = "80";

    /// <summary>Writes them; false where one form could not be made, which is said.</summary>
    public async Task<bool> WriteAsync(Draft draft, string usualName, CancellationToken cancel)
    {
        var path = Path.GetFullPath(file ?? usualName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var printed = PdfPrinter.Print(draft.Document);
        await File.WriteAllBytesAsync(path, printed.Bytes, cancel);
        Console.WriteLine($"{path}: {printed.Pages} page{(printed.Pages == 1 ? "" : "s")}{(draft.IsDraft ? ", a draft: something it needs is missing" : "")}");
        foreach (var warning in printed.Warnings)
            Console.WriteLine($"  {warning}");
        if (docx)
        {
            var word = Path.ChangeExtension(path, ".docx");
            await File.WriteAllBytesAsync(word, WordPrinter.Print(draft.Document), cancel);
            Console.WriteLine(word);
        }

        if (draft.OwnForm is { } form)
        {
            var own = HubHome.OwnForm(path);
            await File.WriteAllBytesAsync(own, form, cancel);
            Console.WriteLine($"{own}: the recipient's own form, which is what they are sent");
        }

        return !png || await DrawAsync(path, cancel);
    }

    private static async Task<bool> DrawAsync(string path, CancellationToken cancel)
    {
        var stem = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));
        // An earlier preview may have had more pages.
        foreach (var old in Pictures(stem))
            File.Delete(old);
        try
        {
            using var drawing = Process.Start(new ProcessStartInfo(Drawer, ["-png", "-r", Resolution, path, stem]) { RedirectStandardError = true })!;
            var said = await drawing.StandardError.ReadToEndAsync(cancel);
            await drawing.WaitForExitAsync(cancel);
            if (drawing.ExitCode != 0)
            {
                await Console.Error.WriteLineAsync($"{Drawer} could not draw the pages: {said.Trim()}");
                return false;
            }
        }
        catch (Win32Exception)
        {
            await Console.Error.WriteLineAsync($"--png needs {Drawer}, which is not on this machine; the PDF is. On Debian: apt-get install poppler-utils");
            return false;
        }

        Pictures(stem).ForEach(Console.WriteLine);
        return true;
    }

    // stem-1.png, or stem-01.png where there are ten and more.
    private static List<string> Pictures(string stem) =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + "-*.png")
            .Where(file => file[(stem.Length + 1)..^".png".Length].All(char.IsAsciiDigit)).Order(StringComparer.Ordinal),
    ];
}
