using System.Globalization;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Workers.Cli;

/// <summary>A file that waits to be looked at, for a person at a terminal. Names no pupil.</summary>
internal static class EvidenceLine
{
    private const decimal Kilobyte = 1024;

    /// <summary>Two lines: where it lies, and what can be said of it.</summary>
    public static string Of(EvidenceFile file) =>
        $"  {file.Reference}  {file.Where}{Environment.NewLine}             {string.Join("; ", Notes(file))}";

    /// <summary>What can be said of it, as a sentence.</summary>
    public static string Words(EvidenceFile file) => $"It is a {string.Join("; ", Notes(file))}.";

    private static IEnumerable<string> Notes(EvidenceFile file)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{file.Format switch { EvidenceFormat.Pdf => "PDF", EvidenceFormat.Picture => "picture", _ => "Word" }}, {Pages(file)}, {decimal.Ceiling(file.Bytes / Kilobyte):0} KB");
        if (!file.HasText)
            yield return "its words cannot be read by a program: look at it";
        else if (file.NamesPupil == false)
            yield return "its words do not name the pupil: look twice";
        else if (file.NamesPupil == true)
            yield return "its words name the pupil";
        if (file.IsElsewhere)
            yield return "the same file lies in another pupil's folder too";
        if (file.Codes.Count > 0)
            yield return $"it bears the code {string.Join(", ", file.Codes)}";
    }

    private static string Pages(EvidenceFile file) => file.Pages switch
    {
        null => "pages not counted",
        1 => "1 page",
        { } pages => string.Create(CultureInfo.InvariantCulture, $"{pages} pages"),
    };
}
