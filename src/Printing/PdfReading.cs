namespace SenHub.Printing;

/// <summary>What came of reading a PDF. A closed union.</summary>
public abstract record PdfReading
{
    private PdfReading()
    {
    }

    /// <summary>The file has text.</summary>
    /// <param name="Pages">In order; their number is the file's page count.</param>
    public sealed record Read(IReadOnlyList<PageText> Pages) : PdfReading
    {
        /// <summary>Words that stand in the file and on no page: title, author, alternative texts, bookmarks, descriptions, names of attachments.</summary>
        public IReadOnlyList<string> Besides { get; init; } = [];

        /// <summary>Files inside the file.</summary>
        public IReadOnlyList<AttachedFile> Attached { get; init; } = [];

        /// <summary>The whole text, a form feed between pages.</summary>
        public string Text => string.Join('\f', Pages.Select(page => page.Text));
    }

    /// <summary>Nothing that could be believed.</summary>
    /// <param name="InWords">For a person: why, and what to do.</param>
    public sealed record NotReadable(Unreadable Why, string InWords) : PdfReading
    {
        /// <summary>The file's page count where its pages could be found all the same, as in a scan; else null.</summary>
        public int? Pages { get; init; }
    }
}
