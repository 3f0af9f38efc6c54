using System.Xml;
using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>Writes marks as stage assessments (formats.md, section 8.1): the year is the one in which the school year ends.</summary>
internal static class CtfMarks
{
    // School years begin in September.
    private const int FirstMonth = 9;

    public static void Write(XmlWriter xml, IReadOnlyList<Mark> marks)
    {
        if (marks.Count == 0)
            return;
        xml.Inside("StageAssessments", () => xml.Inside("KeyStage", () =>
        {
            xml.Cell("Stage", "KS2");
            foreach (var mark in marks)
                Assessment(xml, mark);
        }));
    }

    private static void Assessment(XmlWriter xml, Mark mark) => xml.Inside("StageAssessment", () =>
    {
        xml.Cell("Locale", "ENG");
        xml.Cell("Year", mark.On.Month >= FirstMonth ? mark.On.Year + 1 : mark.On.Year);
        xml.Cell("Subject", "REA");
        xml.Cell("Method", "TT");
        xml.Cell("Component", "REA");
        xml.Cell("ResultStatus", "R");
        xml.Cell("ResultQualifier", "NM");
        xml.Cell("Result", mark.Marks);
        xml.Cell("ResultDate", mark.On);
    });
}
