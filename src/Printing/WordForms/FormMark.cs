namespace SenHub.Printing.WordForms;

/// <summary>A marked place of somebody's Word form: the words between {{ and }}, or the tag of a content control.</summary>
/// <param name="Text">As it stands in the form.</param>
/// <param name="Key">What is asked for, such as pupil.dateOfBirth.</param>
/// <param name="Column">One column of an answer that has rows, by its heading or its number from 1: the table row it stands in is repeated. Null for the whole answer.</param>
/// <param name="Value">The answer at which a box is ticked; null where the mark asks for words.</param>
public sealed record FormMark(string Text, string Key, string? Column = null, string? Value = null)
{
    /// <summary>Starts the key of a box that is ticked by a condition.</summary>
    public const string When = "when.";

    /// <summary>Ticks a box.</summary>
    public bool IsTick => Value is not null || Key.StartsWith(When, StringComparison.Ordinal);

    /// <summary>Reads "pupil.needs", "services.table:Last seen" or "pupil.inCare=Yes". Anything else is a key that nobody knows.</summary>
    public static FormMark Parse(string text)
    {
        var words = text.Replace('\u00A0', ' ').Trim();
        var equals = words.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
            return new FormMark(words, words[..equals].Trim(), null, words[(equals + 1)..].Trim());
        var colon = words.LastIndexOf(':');
        return colon > 0 && colon + 1 < words.Length
            ? new FormMark(words, words[..colon].Trim(), words[(colon + 1)..].Trim())
            : new FormMark(words, words);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
