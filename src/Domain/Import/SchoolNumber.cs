using System.Diagnostics.CodeAnalysis;

namespace SenHub.Domain.Import;

/// <summary>A school's DfE number: local authority (3 digits) and establishment (4 digits). Kept as text; leading zeros count.</summary>
public readonly record struct SchoolNumber
{
    private readonly string? digits;

    private SchoolNumber(string digits) => this.digits = digits;

    /// <summary>The local authority's number, three digits.</summary>
    public string Authority => ToString()[..3];

    /// <summary>The establishment's number within its authority, four digits.</summary>
    public string Establishment => ToString()[3..];

    /// <summary>Reads "9991001", "999/1001" or "999 1001".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchoolNumber number)
    {
        var tidy = (text ?? "").Trim().Replace("/", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var good = tidy.Length == 7 && tidy.All(char.IsAsciiDigit);
        number = good ? new SchoolNumber(tidy) : default;
        return good;
    }

    /// <summary>As <see cref="TryParse"/>, for text that was checked before.</summary>
    /// <exception cref="FormatException">The text is not seven digits.</exception>
    public static SchoolNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A DfE number has seven digits.");

    /// <summary>Seven digits.</summary>
    public override string ToString() => digits ?? "0000000";
}
