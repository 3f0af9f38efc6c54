using System.Text.RegularExpressions;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Samples;

/// <summary>An identity scan marks the forename of another pupil of the year in free text (SD-S7): the samples' own sentences must give it no cause.</summary>
public sealed partial class SentencesOfTheSamplesTests
{
    [Fact]
    public void No_sentence_about_a_child_holds_another_childs_forename()
    {
        foreach (var school in TheWorld.Schools)
        {
            var forenames = school.World.Children.SelectMany(child => new[] { child.Forename, child.Preferred }).OfType<string>().ToHashSet();
            var own = school.Roll.Pupils.ToDictionary(pupil => pupil.Ref, pupil => pupil.Forename);

            Assert.All(Sentences(school.Facts).Concat((school.Reply?.Answers ?? []).Select(answer => (answer.Pupil, Text: answer.Answer))), sentence =>
                Assert.DoesNotContain(Words().Matches(sentence.Text).Select(word => word.Value), word => word != own[sentence.Pupil] && forenames.Contains(word)));
        }
    }

    [Fact]
    public void A_child_with_a_plan_is_the_only_one_of_the_year_with_that_forename()
    {
        foreach (var world in new[] { TheWorld.Larkfield, TheWorld.Hartside })
            Assert.All(world.WithPlan, child => Assert.Single(world.Children, other => other.NcYear == child.NcYear && other.Forename == child.Forename));
    }

    private static IEnumerable<(Domain.Roll.PupilRef Pupil, string Text)> Sentences(SencoFacts facts) =>
    [
        .. from outcome in facts.Outcomes
           from text in new[] { outcome.Outcome, outcome.ProvisionSpecified, outcome.ProvisionDelivered, outcome.Progress, outcome.Evidence, outcome.NextTarget }
           select (outcome.Pupil, text),
        .. from review in facts.Reviews
           from text in new[] { review.OtherSettings, review.WorkingWell, review.NotWorking, review.ProposedChanges }
           select (review.Pupil, text),
        .. facts.Views.Select(view => (view.Pupil, view.Text)),
        .. facts.Stories.Select(story => (story.Pupil, story.Text)),
        .. from cycle in facts.Cycles
           from text in new[] { cycle.Assess, cycle.Plan, cycle.Do, cycle.Review, cycle.TeacherInput }
           where text is not null
           select (cycle.Pupil, text),
        .. from target in facts.Targets
           from text in new[] { target.Words, target.Serves, target.Measure, target.Baseline, target.Strategy }
           where text is not null
           select (target.Pupil, text),
        .. from line in facts.Provision
           from text in new[] { line.Intervention, line.Outcome, line.Group, line.CostNote, line.EntryMeasure }
           where text is not null
           select (line.Pupil, text),
        .. facts.Requests.SelectMany(request => new[] { request.Why, request.Questions }.OfType<string>().Select(text => (request.Pupil, text))),
    ];

    [GeneratedRegex(@"\p{L}[\p{L}'-]*")]
    private static partial Regex Words();
}
