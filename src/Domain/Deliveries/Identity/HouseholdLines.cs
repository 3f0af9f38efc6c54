namespace SenHub.Domain.Deliveries.Identity;

/// <summary>The lines of a text that stand in its section on the household: from a numbered heading with that word to the next numbered heading.</summary>
internal sealed class HouseholdLines
{
    private const int LongestHeading = 90;

    private readonly List<((int Page, int Line) From, (int Page, int Line) To)> sections = [];

    public HouseholdLines(List<string> pages)
    {
        (int Page, int Line)? open = null;
        for (var page = 0; page < pages.Count; page++)
        {
            var lines = pages[page].Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (!IsHeading(lines[line]))
                    continue;
                if (open is { } from)
                    sections.Add((from, (page + 1, line)));
                open = lines[line].Contains("household", StringComparison.OrdinalIgnoreCase) ? (page + 1, line + 1) : null;
            }
        }

        if (open is { } last)
            sections.Add((last, (pages.Count, int.MaxValue)));
    }

    public bool Has(int page, int line) => sections.Exists(section => section.From.CompareTo((page, line)) <= 0 && section.To.CompareTo((page, line)) >= 0);

    // "3 Parents, carers and household"
    private static bool IsHeading(string line)
    {
        var (text, digits) = (line.Trim(), 0);
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        var rest = text.AsSpan(digits).TrimStart('.').TrimStart();
        return digits is 1 or 2 && text.Length is > 3 and <= LongestHeading && rest.Length > 0 && rest.Length < text.Length - digits && char.IsUpper(rest[0]);
    }
}
