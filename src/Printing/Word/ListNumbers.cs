using DocumentFormat.OpenXml.Wordprocessing;

namespace SenHub.Printing.Word;

/// <summary>The numbering of lists: one for all bullets, and one for each numbered list, so that each starts at 1.</summary>
internal sealed class ListNumbers
{
    /// <summary>The numbering of every bulleted list.</summary>
    public const int Bullets = 1;

    private int last = Bullets;

    /// <summary>A numbering that starts at 1.</summary>
    public int Next() => ++last;

    /// <summary>The part that holds them.</summary>
    public Numbering Make()
    {
        var numbering = new Numbering(Definition(0, NumberFormatValues.Bullet, "•"), Definition(1, NumberFormatValues.Decimal, "%1."));
        numbering.AppendChild(new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });
        for (var number = Bullets + 1; number <= last; number++)
        {
            numbering.AppendChild(new NumberingInstance(
                new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = number });
        }

        return numbering;
    }

    private static AbstractNum Definition(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
