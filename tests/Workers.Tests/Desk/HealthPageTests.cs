using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The page for IT: counts, codes and places, and nobody's name.</summary>
public sealed class HealthPageTests : IAsyncLifetime
{
    private static readonly string Health = $"/{SmallSchool.Number}/health";

    private DeskMorning morning = null!;

    public async Task InitializeAsync() => morning = await DeskMorning.OpenAsync();

    public async Task DisposeAsync() => await morning.DisposeAsync();

    [Fact]
    public async Task IT_and_head_have_it_and_nobody_else()
    {
        (string Who, int Status)[] expected = [("Mr It", 200), ("Dr Head", 200), ("Ms Sen", 404), ("Mr Safe", 404), ("Mx Office", 404), ("Nobody", 404), ("", 303)];
        foreach (var (name, status) in expected)
        {
            using var who = name.Length > 0 ? morning.As(name) : morning.Desk.As("");
            Assert.Equal((name, status), (name, (int)(await who.GetAsync(Health)).StatusCode));
        }
    }

    [Fact]
    public async Task It_counts_the_night_the_held_and_the_faults_and_names_no_pupil()
    {
        var girl = morning.School.Roll.Pupils.First(pupil => pupil.Ref == SmallWorld.Girl(morning.School.Roll));
        await FaultAsync(new Fault("upn-wrong", new Place("register.csv", Line: 3, Column: 7), $"the UPN of {girl.Forename} {girl.Surname} is wrong", "Put it right."));
        await morning.PutAsync("lost", delivery => delivery with { State = DeliveryState.Unknown, Note = $"about {girl.Forename}" });
        using var it = morning.As("Mr It");

        var shown = await it.PageAsync(Health);

        var counts = FormattableString.Invariant($"<td>{await CountAsync(DeliveryState.Ready)}</td><td>{await CountAsync(DeliveryState.Held)}</td><td>1</td><td>0</td>");
        foreach (var words in new[] { "Tue 24 Nov 2026", "upn-wrong", "register.csv, line 3, column 7", counts })
            Assert.Contains(words, shown, StringComparison.Ordinal);
        Assert.All(morning.School.Roll.Pupils.SelectMany(Marks), mark => Assert.DoesNotContain(mark, shown, StringComparison.OrdinalIgnoreCase));
    }

    // By which a pupil could be told, on any page.
    private static IEnumerable<string> Marks(Pupil pupil) => new[] { pupil.Forename, pupil.Surname, pupil.Upn?.ToString(), pupil.Ref.ToString() }.OfType<string>();

    private async Task<int> CountAsync(DeliveryState state) => (await morning.School.Deliveries.InStateAsync(SmallSchool.Number, state, default)).Count;

    private async Task FaultAsync(Fault fault)
    {
        var night = (await morning.School.Get<ILedger>().LastNightAsync(SmallSchool.Number, default))!;
        await morning.School.Deliveries.PlanAsync(night, new Saving { Snapshots = [new(Kept.Reading, new NightReading([], [fault], night.Date))] }, default);
    }
}
