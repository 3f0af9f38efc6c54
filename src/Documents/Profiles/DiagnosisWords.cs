using System.Text.RegularExpressions;

namespace SenHub.Documents.Profiles;

/// <summary>Finds words that name a diagnosis: a profile names none unless the family agrees (documents.md, section 6). A reason to ask, no reason to hold.</summary>
internal static partial class DiagnosisWords
{
    /// <summary>Whether any of the texts names one.</summary>
    public static bool In(params IEnumerable<string> texts) => texts.Any(text => Word().IsMatch(text));

    [GeneratedRegex(@"\b(autis\w+|asperger\w*|adhd|attention deficit\w*|dyslexi\w+|dyspraxi\w+|dyscalculi\w+|tourette\w*|epilep\w+|cerebral palsy|syndrome|disorder|foetal alcohol\w*|fasd|selective mutism)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
