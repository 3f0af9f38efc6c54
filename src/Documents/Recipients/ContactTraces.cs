using System.Text.RegularExpressions;

namespace SenHub.Documents.Recipients;

/// <summary>Looks for an e-mail address, telephone number or postcode in typed text: a parent's copy never holds another person's (SD-S6), and only a person can tell whose it is.</summary>
public static partial class ContactTraces
{
    /// <summary>Whether any of the texts holds one.</summary>
    public static bool In(params IEnumerable<string?> texts) => texts.Any(text => text is not null && Trace().IsMatch(text));

    // Ten digits or more starting as British numbers do, an address with an @, or a postcode with both halves.
    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+|(?<!\d)(\+44|0)[\s\d()-]{9,}\d|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Trace();
}
