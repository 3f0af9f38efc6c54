using SenHub.Documents.Advice;
using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Documents.Transition;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Gaps;

/// <summary>One pupil's facts, and how ready every paper that is not a form is with them.</summary>
internal sealed record World(SencoFacts Facts, Pupil Pupil, ProvisionMap Map, ReviewMeeting Review)
{
    public World WithoutStory(string heading) => this with { Facts = Facts with { Stories = [.. Facts.Stories.Where(story => story.Heading != heading)] } };

    public World Cycle(Func<SupportCycle, SupportCycle> change) => this with { Facts = Facts with { Cycles = [.. Facts.Cycles.Select(change)] } };

    public World Outcomes(Func<PlanOutcome, PlanOutcome> change) => this with { Facts = Facts with { Outcomes = [.. Facts.Outcomes.Select(change)] } };

    public IEnumerable<(string Kind, IReadOnlyList<PaperRequirement> Asks, Readiness Readiness)> Papers()
    {
        var own = OwnFacts.Of(Pupil, Facts, Map, Larkfield.Night);
        yield return (PaperKinds.Profile, ProfileRequirements.All, SampleHousePapers.Profile(own, RecipientClass.Senco).Readiness);
        yield return (PaperKinds.Plan, PlanRequirements.All, SampleHousePapers.Plan(own, RecipientClass.Senco).Readiness);
        yield return (PaperKinds.ParentPack, PackRequirements.All, SampleHousePapers.Pack(own, RecipientClass.Senco).Readiness);
        yield return (PaperKinds.Transition, TransitionRequirements.All, SampleHousePapers.Transition(own, RecipientClass.Senco).Readiness);
        yield return (PaperKinds.ProvisionMap, MapRequirements.All, ProvisionMapModel.From(Pupil, Map, Larkfield.School, RecipientClass.Senco).Readiness);
        yield return (PaperKinds.ReviewAdvice, [.. AdviceRequirements.All, .. MapRequirements.All], ReviewAdviceModel.From(new() { School = Larkfield.School, Pupil = Pupil, Review = Review, Recipient = RecipientClass.Senco, Facts = Facts, DueItems = [], Map = Map }).Readiness);
    }
}
