using System.Security.Cryptography;
using System.Text;

namespace SenHub.Domain.Documents.Changes;

/// <summary>A text as a paper told it: a mark by which it is known again, and its words where they are short enough to be said again.</summary>
/// <param name="Mark">Of the text without its line breaks; 32 hexadecimal digits.</param>
/// <param name="Words">Null where the text is long or not to be repeated.</param>
public sealed record ToldText(string Mark, string? Words)
{
    /// <summary>Characters; what is longer stands in the paper and is not said twice.</summary>
    public const int Longest = 120;

    /// <summary>The text with its words, where they are short.</summary>
    public static ToldText Of(string text)
    {
        var tidy = Tidy(text);
        return new ToldText(MarkOf(tidy), tidy.Length <= Longest ? tidy : null);
    }

    /// <summary>The text by its mark alone.</summary>
    public static ToldText Unsaid(string text) => new(MarkOf(Tidy(text)), null);

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string MarkOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
