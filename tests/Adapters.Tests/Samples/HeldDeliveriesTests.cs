using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Samples;
using SenHub.Samples.World;

namespace SenHub.Adapters.Tests.Samples;

/// <summary>What the gates say of every paper that the samples' first night wants, on the day it would be sent.</summary>
public sealed class HeldDeliveriesTests
{
    private static readonly DateOnly Monday = SampleNight.Day.AddDays(1);

    private static readonly IReadOnlyList<(SampleSchool School, PaperWanted Paper, Recipient To, IReadOnlyList<Hold> Holds)> Deliveries =
        [.. TheWorld.Schools.SelectMany(Judged)];

    [Fact]
    public void Exactly_four_deliveries_to_people_outside_are_held()
    {
        var held = Deliveries.Where(one => one.Holds.Count > 0).ToList();

        Assert.Equal(4, held.Count);
        Assert.All(held, one => Assert.Single(one.Holds));
        Assert.All(held, one => Assert.True(one.To.IsOutside));
    }

    [Fact]
    public void One_is_for_a_service_whose_address_is_new()
    {
        var held = Assert.Single(Held("new address"));

        Assert.Equal(PaperKinds.ReviewAdvice, held.Paper.Kind);
        Assert.Equal(RecipientClass.Agency, held.To.Class);
    }

    [Fact]
    public void One_is_for_a_parent_whose_address_has_changed()
    {
        var held = Assert.Single(Held("changed address"));

        Assert.Equal("Hartside Academy", held.School.World.Shape.Name);
        Assert.Equal(RecipientClass.Parent, held.To.Class);
    }

    [Fact]
    public void One_is_a_provision_map_for_a_psychologist_whose_consent_has_expired()
    {
        var held = Assert.Single(Held("expired"));

        Assert.Equal(PaperKinds.ProvisionMap, held.Paper.Kind);
        Assert.Equal("EP involvement", held.Paper.Purpose);
    }

    [Fact]
    public void One_is_for_a_parent_without_contact_and_a_due_item_of_the_safeguarding_lead()
    {
        var held = Assert.Single(Held("no contact"));

        var item = StatutoryHold.For(held.Paper, held.To, held.Holds, held.School.Facts, SampleNight.Day);
        Assert.Equal("Ms Diane Tiptree", item?.Person);
    }

    [Fact]
    public void Many_others_may_go() =>
        Assert.InRange(Deliveries.Count(one => one.To.IsOutside && one.Holds.Count == 0), 40, 120);

    [Fact]
    public void The_readme_names_each_held_delivery_by_its_pupils_reference()
    {
        var readme = File.ReadAllText(Path.Combine(CommittedSamples.Folder, "README.md"));

        Assert.All(Deliveries.Where(one => one.Holds.Count > 0), one => Assert.Contains(one.Paper.Subject.ToString()!, readme, StringComparison.Ordinal));
    }

    private static IEnumerable<(SampleSchool School, PaperWanted Paper, Recipient To, IReadOnlyList<Hold> Holds)> Held(string because) =>
        Deliveries.Where(one => one.Holds.Any(hold => hold.Reason.Contains(because, StringComparison.Ordinal)));

    private static IEnumerable<(SampleSchool, PaperWanted, Recipient, IReadOnlyList<Hold>)> Judged(SampleSchool school) =>
        from paper in PaperPlan.AboutPupils(school.Roll, school.Facts, SampleNight.Day)
        let pupil = school.Roll.Pupils.Single(pupil => pupil.Ref == paper.Subject)
        from recipient in paper.Recipients
        select (school, paper, recipient, Gates.Judge(paper, recipient, pupil, school.Facts, school.Roll, school.Releases, Monday));
}
