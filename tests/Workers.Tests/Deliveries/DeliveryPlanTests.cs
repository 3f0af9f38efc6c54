using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.Deliveries;

public sealed partial class DeliveryPlanTests
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero);

    private static readonly Recipient Officer = new()
    {
        Key = "agency:Norchester SEN Team",
        Name = "Norchester SEN Team",
        Class = RecipientClass.LocalAuthority,
        Email = "sen@norchester.example",
        Route = "mail",
    };

    private static readonly PaperWanted Wanted = new() { Kind = PaperKinds.ProvisionMap, Subject = A.Ref(), Period = "request-1", Recipients = [Officer] };

    [Fact]
    public void A_first_paper_for_a_confirmed_address_is_ready()
    {
        var delivery = Assert.Single(Plan("first", []));

        Assert.Equal(DeliveryState.Ready, delivery.State);
        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}$", delivery.Reference);
    }

    [Fact]
    public void A_new_address_is_held()
    {
        var delivery = Assert.Single(Plan("first", [], Known() with { Releases = [] }));

        Assert.Equal(DeliveryState.Held, delivery.State);
        Assert.Equal("GATE-3", Assert.Single(delivery.Holds).Gate);
    }

    [Fact]
    public void A_held_paper_becomes_ready_when_what_held_it_is_mended()
    {
        var held = Assert.Single(Plan("first", [], Known() with { Releases = [] }));

        var mended = Assert.Single(Plan("first", [held]));

        Assert.Equal((held.Id, DeliveryState.Ready), (mended.Id, mended.State));
    }

    [Fact]
    public void A_ready_paper_is_held_when_a_gate_closes_before_it_went()
    {
        var ready = Assert.Single(Plan("first", []));

        var closed = Assert.Single(Plan("first", [ready], Known() with { Releases = [] }));

        Assert.Equal((ready.Id, DeliveryState.Held), (closed.Id, closed.State));
    }

    [Fact]
    public void A_persons_release_stands_over_the_next_night()
    {
        var released = Assert.Single(Plan("first", [], Known() with { Releases = [] }))
            with
        { State = DeliveryState.Ready, Release = new Release("senco", Evening, "confirmed by telephone", "", ["GATE-3"]) };

        Assert.Empty(Plan("first", [released], Known() with { Releases = [] }));
    }

    [Fact]
    public void A_missed_nights_outside_papers_wait_for_a_person()
    {
        var known = Known();

        var delivery = Assert.Single(Plan("first", [], known with { Night = known.Night with { Missed = true } }));

        Assert.Contains(delivery.Holds, hold => hold.Gate == "SD-S4");
    }

    [Fact]
    public void A_draft_never_leaves_the_school()
    {
        var delivery = Assert.Single(DeliveryPlan.For(Wanted, Officer, Paper("first") with { IsDraft = true }, [], Known()));

        Assert.Equal("GATE-6", Assert.Single(delivery.Holds).Gate);
    }

    [Fact]
    public void Without_a_password_nothing_goes_by_a_route_that_wants_one_and_nobody_can_release_it()
    {
        var distant = new SafeRoutes([new RecordingChannel { Route = "mail", MayCarryPupilPapers = false }]);

        var held = Assert.Single(Plan("first", [], Known() with { Routes = distant }));
        var ready = Assert.Single(Plan("first", [held], Known() with { Routes = distant, Passwords = new HashSet<string> { Officer.Key } }));
        var other = Assert.Single(Plan("first", [], Known() with { Routes = distant, Passwords = new HashSet<string> { "agency:Another" } }));

        Assert.Equal(("SD-S8", false, HoldOwner.Office), (held.Holds[0].Gate, held.Holds[0].Releasable, held.Holds[0].Owner));
        Assert.Equal((held.Id, DeliveryState.Ready, DeliveryState.Held), (ready.Id, ready.State, other.State));
    }

    [Fact]
    public void While_an_earlier_sending_may_have_gone_nothing_follows_it()
    {
        var unknown = Assert.Single(Plan("first", [])) with { State = DeliveryState.Unknown };

        Assert.Contains(Assert.Single(Plan("second", [unknown])).Holds, hold => hold is { Gate: "GATE-10", Releasable: false });
    }

    [Fact]
    public void A_stopped_pupils_paper_is_held_since_that_day_and_ready_when_the_stop_is_lifted()
    {
        var stop = new Stop { Id = Domain.DerivedId.Of("stop"), Reference = "H7K2-9QXM", School = A.School, Pupil = A.Ref(), Begun = new Said("lead", Evening, "the police rang") };

        var held = Assert.Single(Plan("first", [], Known() with { Stops = [stop] }));
        var lifted = Assert.Single(Plan("first", [held], Known() with { Stops = [stop with { Lifted = new Said("lead", Evening, "over") }] }));

        Assert.Equal(("SD-S3", A.Day("2026-11-22")), (Assert.Single(held.Holds).Gate, held.HeldSince!.Value));
        Assert.Equal((DeliveryState.Ready, null), (lifted.State, lifted.HeldSince));
    }

    [Fact]
    public void A_paper_shaped_for_another_class_of_recipient_is_held() =>
        Assert.Equal("GATE-5", Assert.Single(Assert.Single(DeliveryPlan.For(Wanted, Officer, Paper("first") with { Audience = "Parent" }, [], Known())).Holds).Gate);

    [Fact]
    public void A_release_of_a_finding_stands_for_the_places_seen_and_no_others()
    {
        var (seen, later) = (new Hold(IdentityGate.Gate, "page 1, line 2", HoldOwner.Senco, Releasable: true), new Hold(IdentityGate.Gate, "page 1, line 2 and 1 more", HoldOwner.Senco, Releasable: true));
        var held = Assert.Single(Plan("first", [])) with { State = DeliveryState.Held, Holds = [seen] };
        var released = held with { Release = Release.Of(held, "senco", Evening, "it is the teacher") };

        Assert.True(PresentGates.Released(released, seen));
        Assert.False(PresentGates.Released(released, later));
        Assert.False(PresentGates.Released(released, seen with { Releasable = false }));
    }

    [Fact]
    public void The_basis_of_a_disclosure_is_written_with_its_delivery() =>
        Assert.Contains("public task", Assert.Single(Plan("first", [])).Basis, StringComparison.Ordinal);

    private static IReadOnlyList<Delivery> Plan(string facts, IReadOnlyList<Delivery> earlier, PlanningFacts? known = null) =>
        DeliveryPlan.For(Wanted, Officer, Paper(facts), earlier, known ?? Known());

    private static PlanningFacts Known() => new(
        A.RollOf(A.Child()),
        A.Facts with { Agencies = [new() { Name = "Norchester SEN Team", Kind = "LA", Email = Officer.Email, Domains = ["norchester.example"], Route = "mail" }] },
        [new(AddressGate.ReleaseName(Officer), Officer.Email!, A.Day("2026-09-01"), "Office", "handshake")],
        new SafeRoutes([]),
        "larkfield.example",
        new Night(A.School, A.Day("2026-11-22"), 1) { DigestFrom = Evening.AddHours(12) },
        Evening);

    private static Paper Paper(string facts) => new()
    {
        Id = Domain.DerivedId.Of("paper", facts),
        School = A.School,
        Kind = PaperKinds.ProvisionMap,
        Subject = A.Ref().ToString(),
        Period = "request-1",
        Audience = "LocalAuthority",
        Version = PaperVersion.Of("provision-map/1", [new("provision", facts)]).ToString(),
        FileHash = "00",
        Pages = 1,
        MadeOn = A.Day("2026-11-22"),
    };
}
