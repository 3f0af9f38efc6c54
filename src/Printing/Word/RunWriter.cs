using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Shaping;
using SenHub.Printing.Text;
using SenHub.Printing.Tree;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SenHub.Printing.Word;

/// <summary>Text as Word's runs: a style for its stress, its language, and the direction of its script.</summary>
internal static class RunWriter
{
    /// <summary>The runs of a text; none for an empty one.</summary>
    public static IEnumerable<OpenXmlElement> Of(string text, Stress stress = Stress.None, string? language = null)
    {
        foreach (var (stretch, rightToLeft) in Stretches(CleanText.Of(text, new Findings())))
            yield return Piece(stretch, stress, language, rightToLeft);
    }

    /// <summary>Tidy text, parted where the direction of its script changes.</summary>
    public static IEnumerable<(string Text, bool RightToLeft)> Stretches(string clean)
    {
        for (var from = 0; from < clean.Length;)
        {
            var rightToLeft = ReadingDirection.IsRightToLeft(clean[from]);
            var to = from + 1;
            while (to < clean.Length && Goes(clean, to, rightToLeft))
                to++;

            yield return (clean[from..to], rightToLeft);
            from = to;
        }
    }

    private static Run Piece(string text, Stress stress, string? language, bool rightToLeft)
    {
        var properties = new RunProperties();
        if (StyleOf(stress) is { } style)
            properties.RunStyle = new RunStyle { Val = style };

        if (rightToLeft)
            properties.RightToLeftText = new RightToLeftText();

        if (CleanText.OnOneLine(language ?? "") is { Length: > 0 } tag)
            properties.Languages = rightToLeft ? new Languages { Bidi = tag } : new Languages { Val = tag };

        var run = new Run();
        if (properties.HasChildren)
            run.RunProperties = properties;

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.AppendChild(new Break());

            AppendLine(run, lines[i]);
        }

        return run;
    }

    // Word draws the character for a soft hyphen always, its own element only at the end of a line.
    private static void AppendLine(Run run, string line)
    {
        var parts = line.Split(CleanText.SoftHyphen);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                run.AppendChild(new SoftHyphen());

            if (parts[i].Length > 0)
                run.AppendChild(new WordText(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    // Spaces and marks go with the words on both sides; digits end a stretch of right-to-left letters.
    private static bool Goes(string text, int at, bool rightToLeft)
    {
        if (!rightToLeft)
            return !ReadingDirection.IsRightToLeft(text[at]);

        var next = at;
        while (next < text.Length && text[next] == ' ')
            next++;

        return next < text.Length && ReadingDirection.IsRightToLeft(text[next]);
    }

    private static string? StyleOf(Stress stress) => stress switch
    {
        Stress.Strong => "Strong",
        Stress.Emphasis => "Emphasis",
        Stress.Small => "SmallPrint",
        _ => null,
    };
}
