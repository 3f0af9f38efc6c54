using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Profiles;

/// <summary>The one-page profile (documents.md, section 6), for every adult who teaches the pupil.</summary>
public static class ProfilePaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    public static Doc Write(ProfileModel model) => Furniture.Around(
        CompactFront.Of("One-page profile", TemplateVersion, model.School, model.Pupil, model.AsOf, model.Recipient, model.Readiness),
        [
            .. Texts.Always(2, $"What people appreciate about {model.Called}", model.Appreciated),
            .. Texts.Always(2, "What is important to me", model.Matters),
            .. Texts.Always(2, "How best to support me", model.HowToSupport),
            .. Texts.Section(2, "When I am upset", model.WhenUpset),
            .. Texts.Section(2, "My key adult", model.KeyAdult),
            .. Texts.Section(2, "My access arrangements", model.Access),
            .. Texts.Section(2, "What I am working on", model.Goals),
            new Block.Paragraph([new Run(Ending(model), Stress.Small)]),
        ]);

    /// <summary>What it shows, part by part.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(ProfileModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        Shown.Part("profile", new { model.Called, model.Appreciated, model.Matters, model.HowToSupport, model.WhenUpset, model.KeyAdult, model.Access, model.Goals }),
        Shown.Moving("next review", model.NextReview),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(ProfileModel model) => PaperVersion.Of($"{PaperKinds.Profile}/{TemplateVersion}", ShownParts(model));

    private static string Ending(ProfileModel model) =>
        $"Made together with {model.Called}{(model.WordsOf is { } day ? $"; newest words of {HouseStyle.Plain(day)}" : "")}. "
        + (model.NextReview is { } next ? $"Next look: {HouseStyle.Plain(next)}." : "No day for the next look is recorded.");
}
