using SenHub.Documents.Classes;
using SenHub.Documents.House;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Documents.Transition;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Tests;

/// <summary>A day that passes is no new version; a fact that changes is (SD-S1).</summary>
public sealed class HouseVersionTests
{
    private static readonly OwnFacts Later = OwnFacts.Of(Larkfield.Pupil(), SampleOwn.Facts, SampleMaps.Full with { AsOf = Larkfield.Night.AddDays(7) }, Larkfield.Night.AddDays(7));

    private static readonly OwnFacts Changed = OwnFacts.Of(
        Larkfield.Pupil(),
        SampleOwn.Facts with
        {
            Targets = [.. SampleOwn.Facts.Targets.Select(target => target with { Words = target.Words + "!" })],
            Stories = [.. SampleOwn.Facts.Stories.Select(story => story with { Text = story.Text + "!" })],
        },
        SampleMaps.Full,
        Larkfield.Night);

    public static TheoryData<string, Func<OwnFacts, PaperVersion>> Papers => new()
    {
        { "profile", own => ProfilePaper.Version(SampleHousePapers.Profile(own, RecipientClass.Teacher)) },
        { "plan", own => PlanPaper.Version(SampleHousePapers.Plan(own, RecipientClass.Senco)) },
        { "pack", own => PackPaper.Version(SampleHousePapers.Pack(own, RecipientClass.Parent)) },
        { "transition", own => TransitionPaper.Version(SampleHousePapers.Transition(own, RecipientClass.Agency)) },
    };

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_week_makes_no_new_version_and_new_words_do(string name, Func<OwnFacts, PaperVersion> version)
    {
        Assert.True(version(SampleOwn.Full).Hash == version(Later).Hash, name);
        Assert.True(version(SampleOwn.Full).Hash != version(Changed).Hash, name);
    }

    [Fact]
    public void What_is_asked_of_a_teacher_moves_with_the_days_and_sends_no_second_sheet() =>
        Assert.Equal(ClassSheetPaper.Version(SampleHousePapers.Class()).Hash, ClassSheetPaper.Version(SampleHousePapers.Class() with { Actions = [] }).Hash);

    [Fact]
    public void Every_required_field_names_its_source() =>
        Assert.All(
            ProfileRequirements.All.Concat(PlanRequirements.All).Concat(PackRequirements.All).Concat(TransitionRequirements.All),
            requirement => Assert.False(string.IsNullOrWhiteSpace(requirement.Source)));
}
