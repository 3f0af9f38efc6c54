namespace SenHub.Domain.Deliveries.Identity;

/// <summary>One word of a text.</summary>
/// <param name="Key">As it is compared: folded, upper case, without apostrophes.</param>
/// <param name="Page">From 1.</param>
/// <param name="Line">On its page, from 1.</param>
/// <param name="Start">Where it starts in the folded page.</param>
/// <param name="IsCapital">Begins with a capital, or with a letter of a script that has none.</param>
/// <param name="After">What stands between it and the word before.</param>
/// <param name="Sign">The one sign between it and the word before; a blank for blanks alone on one line, NUL for anything else.</param>
internal readonly record struct TextWord(string Key, int Page, int Line, int Start, bool IsCapital, Gap After, char Sign)
{
    public int End => Start + Key.Length;

    public bool IsNumber => Key.Length > 0 && char.IsAsciiDigit(Key[0]);
}

/// <summary>What parts two words.</summary>
internal enum Gap
{
    /// <summary>Blanks, a hyphen, a new line or cell: a name may run over it.</summary>
    Blank,

    /// <summary>A comma: surname, forename.</summary>
    Comma,

    /// <summary>A sentence ends, a bracket opens or closes: no name runs over it.</summary>
    Stop,
}
