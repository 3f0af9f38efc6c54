using System.Diagnostics.CodeAnalysis;

namespace SenHub.Domain.Import;

/// <summary>Unique pupil number: 13 characters with a check letter (DfE UPN guide v1.2). Never printed on paper; goes only to the LA, the DfE or the receiving school.</summary>
public readonly record struct Upn
{
    private const string CheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private readonly string? text;

    private Upn(string text) => this.text = text;

    /// <summary>A temporary number ends in a letter and gives way to the permanent one.</summary>
    public bool IsTemporary => char.IsAsciiLetter(ToString()[12]);

    /// <summary>Reads any casing; refuses a wrong shape or a wrong check letter.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Upn upn)
    {
        var tidy = text?.Trim().ToUpperInvariant() ?? "";
        upn = HasShape(tidy) && tidy[0] == CheckLetter(tidy.AsSpan(1)) ? new Upn(tidy) : default;
        return upn != default;
    }

    /// <summary>Right shape whatever its check letter: real systems hold such numbers, so a reader can tell a slip from nonsense.</summary>
    public static bool HasShape(string text) =>
        text.Length == 13
        && CheckLetters.Contains(text[0], StringComparison.Ordinal)
        && text.AsSpan(1, 11).IndexOfAnyExceptInRange('0', '9') < 0
        && (char.IsAsciiDigit(text[12]) || CheckLetters.Contains(text[12], StringComparison.Ordinal));

    /// <summary>The check letter of the twelve characters that follow it: sum of value times position (2 to 13), modulo 23.</summary>
    public static char CheckLetter(ReadOnlySpan<char> rest)
    {
        var sum = 0;
        for (var at = 0; at < rest.Length; at++)
            sum += (at + 2) * (char.IsAsciiDigit(rest[at]) ? rest[at] - '0' : CheckLetters.IndexOf(rest[at], StringComparison.Ordinal));
        return CheckLetters[sum % 23];
    }

    /// <summary>Thirteen characters in upper case.</summary>
    public override string ToString() => text ?? "";
}
