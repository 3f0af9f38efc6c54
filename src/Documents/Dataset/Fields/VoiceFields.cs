using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>What pupil and parents say, and the pupil's story.</summary>
internal static class VoiceFields
{
    private static readonly (string, double)[] NeedColumns = [("Area of need", 1.2), ("What it looks like", 3)];

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        View("views.pupil", "Pupil's views", "Pupil", OwedBy.Teacher),
        View("views.parent", "Parents' views", "Parent", OwedBy.Parent),
        View("views.youngPerson", "Young person's views", "Young person", OwedBy.Teacher),
        Story("story.strengths", "Strengths and interests", "Strengths"),
        Story("story.history", "History", "History"),
        Story("story.matters", "What matters to the pupil", "What matters to me"),
        new("story.needs", "Needs by area", PaperField.Story, "SEN file, sheet Story, column Text", Needs),
    ];

    private static DataField View(string key, string name, string whose, OwedBy owed) => new(
        key, name, PaperField.Views, "SEN file, sheet Views, column Views",
        file => Newest(file.Own.Views.Where(view => view.Whose == whose), view => view.Text, view => new Origin(view.On, view.Source, view.GatheredBy)))
    { OwedBy = owed };

    private static DataField Story(string key, string name, string heading) => new(
        key, name, PaperField.Story, "SEN file, sheet Story, column Text",
        file => Newest(file.Own.Stories.Where(story => story.Heading == heading), story => story.Text, From));

    private static Answer? Needs(PupilFile file)
    {
        var rows = file.Own.Stories.Where(story => story.Heading == "Needs").OrderBy(story => AreasOfNeed.Order(story.Area)).ToList();
        return Rows(NeedColumns, rows.Select(story => (IReadOnlyList<string?>)[HouseStyle.OrNotRecorded(story.Area), story.Text]), [.. rows.Select(From)]);
    }

    private static Origin From(StoryRow story) => new(story.On, story.Source);
}
