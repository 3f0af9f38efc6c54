using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>Section 2: attendance, home language and other settings.</summary>
internal static class BackgroundSections
{
    /// <summary>The section.</summary>
    public static IReadOnlyList<Block> For(ReviewAdviceModel model) =>
    [
        new Block.Heading(2, model.About.ShowsLanguage ? "2 Attendance, home language and other settings" : "2 Attendance and other settings"),
        new Block.Facts([.. Facts(model.About)]),
    ];

    private static IEnumerable<Fact> Facts(PupilFacts about)
    {
        yield return new Fact("Attendance this year", about.Attendance is { } percent ? HouseStyle.Percent(percent) : HouseStyle.NotRecorded);
        yield return new Fact("Admitted to this school", HouseStyle.Plain(about.AdmittedOn));
        if (about.ShowsLanguage)
            yield return new Fact("Home language", HouseStyle.OrNotRecorded(about.HomeLanguage));
        yield return new Fact("Other settings in the last 12 months", HouseStyle.OrNotRecorded(about.OtherSettings));
    }
}
