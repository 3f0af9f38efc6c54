using SenHub.Documents.Dataset;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Forms;

/// <summary>Every fact that a shipped form requires is blanked once: the form names exactly that, in its own words, and nothing else.</summary>
public sealed class BlankedFieldsTests
{
    private static readonly Dictionary<string, World> Blanked = new()
    {
        ["views.pupil"] = new(Facts: facts => facts with { Views = [.. facts.Views.Where(view => view.Whose != "Pupil")] }),
        ["views.parent"] = new(Facts: facts => facts with { Views = [.. facts.Views.Where(view => view.Whose != "Parent")] }),
        ["story.strengths"] = new(Facts: facts => facts with { Stories = [.. facts.Stories.Where(story => story.Heading != "Strengths")] }),
        ["story.history"] = new(Facts: facts => facts with { Stories = [.. facts.Stories.Where(story => story.Heading != "History")] }),
        ["story.needs"] = new(Facts: facts => facts with { Stories = [.. facts.Stories.Where(story => story.Heading != "Needs")] }),
        ["progress.results"] = new(Facts: facts => facts with { Progress = [] }),
        ["cycles.reviewed"] = new(Facts: facts => facts with { Cycles = [] }),
        ["services.table"] = new(Facts: facts => facts with { Involvements = [] }),
        ["consent.record"] = new(Facts: facts => facts with { Consents = [] }),
        ["health.gp"] = new(Facts: facts => facts with { Health = [facts.Health[0] with { Practice = null, Doctor = null }] }),
        ["health.nhsNumber"] = new(Facts: facts => facts with { Health = [facts.Health[0] with { NhsNumber = null }] }),
        ["plan.authority plan.made"] = new(Facts: facts => facts with { Plans = [] }),
        ["plan.made"] = new(Facts: facts => facts with { Plans = [facts.Plans[0] with { PlanMade = null }] }),
        ["outcomes.table outcomes.provision"] = new(Facts: facts => facts with { Outcomes = [] }),
        ["review.people review.invitees"] = new(Facts: facts => facts with { Invitees = [] }),
        ["provision.map provision.costedMap provision.total"] = new(Map: SampleMaps.Empty),
        ["pupil.sex"] = new(Pupil: pupil => pupil with { Sex = null }),
        ["pupil.yearGroup"] = new(Pupil: pupil => pupil with { NcYear = null }),
        ["pupil.admitted"] = new(Pupil: pupil => pupil with { AdmittedOn = null }),
        ["pupil.attendance"] = new(Pupil: pupil => pupil with { AttendancePercent = null }),
        ["pupil.homeLanguage"] = new(Pupil: pupil => pupil with { HomeLanguage = null }),
        ["pupil.address"] = new(Pupil: pupil => pupil with { Address = null }),
        ["pupil.inCare"] = new(Pupil: pupil => pupil with { InCare = null }),
        ["pupil.needs"] = new(Pupil: pupil => pupil with { Sen = pupil.Sen with { Needs = [] } }),
        ["pupil.senStatus"] = new(Pupil: pupil => pupil with { Sen = pupil.Sen with { Status = SenStatus.Unknown } }),
        ["family.contacts"] = new(Pupil: pupil => pupil with { Contacts = [] }),
        ["request.discussedOn"] = new(Request: request => request with { DiscussedOn = null }),
        ["request.why"] = new(Request: request => request with { Why = " " }),
        ["request.questions"] = new(Request: request => request with { Questions = null }),
        ["request.concerns"] = new(Request: request => request with { Concerns = null }),
        ["request.hopedFor"] = new(Request: request => request with { HopedFor = null }),
        ["request.areas"] = new(Request: request => request with { Areas = null }),
        ["review.time"] = new(Review: review => review with { Time = null }),
        ["review.where"] = new(Review: review => review with { Where = null }),
        ["review.workingWell"] = new(Review: review => review with { WorkingWell = null }),
        ["review.notWorking"] = new(Review: review => review with { NotWorking = null }),
        ["review.changes"] = new(Review: review => review with { ProposedChanges = null }),
    };

    // The roll and the settings always have these.
    private static readonly string[] Always =
        ["pupil.legalName", "pupil.dateOfBirth", "school.name", "school.phone", "school.senco", "review.meeting", "review.adviceBy", "review.reportBy"];

    public static IEnumerable<object[]> Cases => from kind in FormKinds.All from blank in Blanked.Keys select new object[] { kind.Name, blank };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_blank_fact_is_named_by_each_form_that_requires_it_and_nothing_else_is(string kind, string blank)
    {
        var world = Blanked[blank];
        var wanted = SampleForms.Wanted(kind, SampleForms.For(kind)) with { Purpose = "EP involvement" };
        wanted = wanted with { Recipients = [wanted.Recipients[0] with { Name = "Link EP" }], Review = (world.Review ?? Same)(wanted.Review!), Request = wanted.Request is null ? null : (world.Request ?? Same)(wanted.Request) };

        var model = SampleForms.Model(kind, facts: (world.Facts ?? Same)(SampleForms.Full), pupil: (world.Pupil ?? Same)(SampleForms.Child), map: world.Map, wanted: wanted);

        var expected = model.Template.Fields.Where(field => field.Need == FieldNeed.Required && blank.Split(' ').Contains(field.Field)).Select(field => field.Label ?? FieldCatalogue.Find(field.Field)!.Name);
        Assert.Equal(expected, model.Readiness.Missing.Select(field => field.Requirement.Name));
    }

    [Fact]
    public void Every_required_fact_of_every_shipped_form_is_among_the_blanked_ones() =>
        Assert.Empty(SampleForms.Shipped.SelectMany(template => template.Fields).Where(field => field is { Need: FieldNeed.Required, Field: not null }).Select(field => field.Field!)
            .Except(Blanked.Keys.SelectMany(keys => keys.Split(' '))).Except(Always));

    private static T Same<T>(T fact) => fact;

    private sealed record World(
        Func<SencoFacts, SencoFacts>? Facts = null, Func<Pupil, Pupil>? Pupil = null, Func<PaperRequest, PaperRequest>? Request = null,
        Func<Domain.Reviews.ReviewMeeting, Domain.Reviews.ReviewMeeting>? Review = null, ProvisionMap? Map = null);
}
