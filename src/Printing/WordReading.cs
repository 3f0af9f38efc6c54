namespace SenHub.Printing;

/// <summary>What came of reading a Word file. A closed union.</summary>
public abstract record WordReading
{
    private WordReading()
    {
    }

    /// <summary>The file has been read.</summary>
    /// <param name="Text">Every word in it, paragraph by paragraph: pages, heads and feet, notes, comments, deleted words that are still there, alternative texts, the file's own properties.</param>
    /// <param name="HasPictures">There are pictures or embedded files, whose words nobody can read here.</param>
    public sealed record Read(string Text, bool HasPictures) : WordReading;

    /// <summary>Nothing that could be believed.</summary>
    /// <param name="InWords">For a person: why, and what to do.</param>
    public sealed record NotReadable(Unreadable Why, string InWords) : WordReading;
}
