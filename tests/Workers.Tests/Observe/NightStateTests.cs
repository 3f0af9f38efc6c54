using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Tests.Observe;

public sealed class NightStateTests : IDisposable
{
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0);
    private static readonly DateOnly Yesterday = new(2026, 11, 23);

    private readonly TemporaryFolder folder = new();
    private readonly IReadOnlyList<SchoolSettings> schools;

    public NightStateTests()
    {
        DemoHome.Lay(new HubHome(folder.Path));
        schools = new Schools(new HubHome(folder.Path)).Sound;
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_night_is_done_when_every_schools_last_night_ended() =>
        Assert.Equal(new NightState(2, 2, 0, 0, 0), State(Ended(0), Ended(1)));

    [Fact]
    public void A_school_whose_night_never_began_owes_one() =>
        Assert.Equal(new NightState(2, 1, 0, 1, 0), State(Ended(0), Ended(1) with { Last = Yesterday.AddDays(-1) }));

    [Fact]
    public void A_night_under_way_is_not_done() =>
        Assert.Equal(new NightState(2, 1, 1, 0, 0), State(Ended(0), Ended(1) with { Last = Yesterday.AddDays(-1), Open = Yesterday }));

    [Fact]
    public void A_night_whose_papers_are_still_being_made_is_not_done() =>
        Assert.Equal(new NightState(2, 1, 1, 0, 0), State(Ended(0), Ended(1) with { Unmade = 12 }));

    [Fact]
    public void A_new_school_owes_nothing_before_its_first_evening() =>
        Assert.Equal(new NightState(2, 2, 0, 0, 0), State(Ended(0)));

    [Fact]
    public void Work_given_up_leaves_the_night_to_a_person()
    {
        var state = NightState.Of(schools, Figures(Ended(0), Ended(1)) with { GivenUp = [new GivenUpFigure(Stage.Documents, "IOException", 3)] }, Noon);

        Assert.Equal(3, state.GivenUp);
        Assert.False(state.IsDone);
    }

    private NightState State(params NightFigure[] nights)
    {
        var state = NightState.Of(schools, Figures(nights), Noon);
        Assert.Equal(state.Done == state.Schools, state.IsDone);
        return state;
    }

    private NightFigure Ended(int school) => new(schools[school].Number.ToString(), Yesterday, new DateTimeOffset(2026, 11, 23, 19, 0, 0, TimeSpan.Zero), null);

    private static Figures Figures(params NightFigure[] nights) => new() { At = default, Queues = [], GivenUp = [], Waiting = [], Held = [], Nights = nights };
}
