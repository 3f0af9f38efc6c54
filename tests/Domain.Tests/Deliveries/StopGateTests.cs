using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class StopGateTests
{
    private static readonly Recipient Mother = new() { Key = "contact:1f0c", Name = "Mrs Anna Field", Class = RecipientClass.Parent, Email = "anna.field@example.org" };
    private static readonly Said Word = new("safeguarding", DateTimeOffset.UnixEpoch, "police rang");

    [Theory]
    [InlineData("Anna Field")]
    [InlineData("1f0c")]
    [InlineData("a.n.nafield+x@Example.org")]
    public void A_person_is_stopped_by_name_id_or_mailbox(string person)
    {
        var hold = Assert.Single(StopGate.Judge(A.Ref(), Mother, [Of(null, person)]));

        Assert.Equal(("SD-S3", HoldOwner.SafeguardingLead, false), (hold.Gate, hold.Owner, hold.Releasable));
    }

    [Fact]
    public void A_pupil_is_stopped_towards_everybody_outside_and_nobody_in_school()
    {
        var stop = Of(A.Ref(), null);

        Assert.Single(StopGate.Judge(A.Ref(), Mother, [stop]));
        Assert.Empty(StopGate.Judge(A.Ref(9), Mother, [stop]));
        Assert.Empty(StopGate.Judge(A.Ref(), Mother with { Class = RecipientClass.Senco }, [stop]));
    }

    [Fact]
    public void Only_a_named_lift_ends_it() => Assert.Empty(StopGate.Judge(A.Ref(), Mother, [Of(null, "Anna Field") with { Lifted = Word }]));

    [Fact]
    public void Whoever_is_stopped_is_flagged_for_the_pupil_so_that_a_shared_mailbox_is_found()
    {
        var facts = StopGate.With(A.Facts, A.Ref(), [Of(null, "Mr Ben Field"), Of(null, "Mr Old") with { Lifted = Word }]);

        Assert.Equal((A.Ref(), "Mr Ben Field"), (Assert.Single(facts.Restrictions).Pupil, facts.Restrictions[0].Person));
    }

    private static Stop Of(Domain.Roll.PupilRef? pupil, string? person) =>
        new() { Id = DerivedId.Of("stop", pupil?.ToString() ?? "", person ?? ""), Reference = "H7K2-9QXM", School = A.School, Pupil = pupil, Person = person, Begun = Word };
}
