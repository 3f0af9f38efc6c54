namespace SenHub.Printing.Reader;

/// <summary>Reads one file from its head to its last page.</summary>
internal sealed class FileReader(ReadOnlyMemory<byte> file, string? password)
{
    private const int HeadWithin = 1024;

    private readonly Bounds bounds = new();

    public PdfReading Read()
    {
        if (file.Span[..Math.Min(file.Length, HeadWithin)].IndexOf("%PDF-"u8) < 0)
            return Not(Unreadable.Damaged, "It is no PDF: ask for the file again.");

        var objects = new FileObjects(file, bounds);
        if (Unlock(objects) is { } locked)
            return locked;

        objects.FindPages();
        // A search may find the lock that broken cross-references hid.
        if (objects.Decryptor is null)
        {
            if (Unlock(objects) is { } stillLocked)
                return stillLocked;

            objects.FindPages();
        }

        return ReadPages(objects);
    }

    private PdfReading.NotReadable? Unlock(FileObjects objects)
    {
        if (objects.Dictionary(objects.Trailer["Encrypt"]) is not { } dictionary)
            return objects.Trailer["Encrypt"] is null ? null : Not(Unreadable.Encrypted, "It is encrypted, and the lock itself is damaged: ask for the file again.");

        var (opened, why) = Decryptor.Open(dictionary, objects, password);
        if (opened is null)
            return Not(why, why == Unreadable.WrongPassword ? "The password does not open it." : "It is encrypted: ask for it without a password, or give the password of a file locked with AES-256.");

        objects.Unlock(opened);
        return null;
    }

    private PdfReading ReadPages(FileObjects objects)
    {
        Dictionary<Entries, PageFont> fonts = new(ReferenceEqualityComparer.Instance);
        var pages = PageTree.PagesOf(objects, bounds)
            .ConvertAll(page => new PageReader(objects, bounds, fonts).Read(objects.Items(page.Page["Contents"]), page.Resources));
        var (texts, attached) = new Surroundings(objects, bounds).Collect();
        if (bounds.AreBroken)
            return Not(Unreadable.TooLarge, "It unpacks to more than is safe to read: ask for a smaller file.");

        if (pages.Count == 0)
            return Not(Unreadable.Damaged, "Its pages cannot be found: ask for the file again.");

        if (pages.TrueForAll(page => string.IsNullOrWhiteSpace(page.Text)))
            return Not(Unreadable.NoText, "Its pages hold no text, as when it was scanned: ask for the file it was made from, or read it by eye.") with { Pages = pages.Count };

        return new PdfReading.Read(pages) { Besides = texts, Attached = attached };
    }

    private static PdfReading.NotReadable Not(Unreadable why, string inWords) => new(why, inWords);
}
