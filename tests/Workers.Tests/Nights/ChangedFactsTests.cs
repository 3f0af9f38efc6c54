using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;

namespace SenHub.Workers.Tests.Nights;

public sealed class ChangedFactsTests
{
    [Fact]
    public async Task One_changed_plan_date_remakes_only_what_shows_it()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var before = await school.AllAsync();
        var changed = await ChangeAsync(school, facts =>
        {
            var pupil = facts.Reviews.First(review => before.Any(delivery => delivery.Subject == review.Pupil.ToString() && delivery.Recipient.IsOutside && delivery.State == DeliveryState.Sent)).Pupil;
            return (pupil, facts with { Plans = [.. facts.Plans.Select(plan => plan.Pupil == pupil ? plan with { PlanMade = plan.PlanMade!.Value.AddDays(-1) } : plan)] });
        });

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        Assert.Empty((await school.Get<ILedger>().LoadAsync<NightReading>(DemoSchool.Larkfield, Kept.Reading, DateOnly.MaxValue, default))!.Faults);
        var fresh = (await school.AllAsync()).ExceptBy(before.Select(delivery => delivery.Id), delivery => delivery.Id).Where(delivery => delivery.Kind != PaperKinds.Digest).ToList();
        Assert.Contains(fresh, delivery => delivery.Recipient.IsOutside);
        // The register shows the day of every plan.
        Assert.All(fresh, delivery => Assert.Equal(delivery.Kind == PaperKinds.Register ? "Register" : changed.ToString(), delivery.Subject));
        var sentBefore = before.Where(delivery => delivery.State == DeliveryState.Sent).Select(delivery => delivery.Key).ToHashSet();
        Assert.All(fresh.Where(delivery => delivery.Recipient.IsOutside), delivery => Assert.Equal(DeliveryState.Held, delivery.State));
        Assert.All(fresh.Where(delivery => delivery.Recipient.IsOutside && sentBefore.Contains(delivery.Key)), delivery => Assert.Contains(delivery.Holds, hold => hold.Gate == "SD-S1"));
    }

    [Fact]
    public async Task A_deleted_restriction_row_lifts_nothing()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        var flagged = Assert.Single(await school.OutsideAsync(DeliveryState.Held), delivery => delivery.Holds.Any(hold => hold.Gate == "GATE-4"));
        await ChangeAsync(school, facts => (default, facts with { Restrictions = [] }));

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(1));

        Assert.Equal(DeliveryState.Held, (await school.Deliveries.DeliveryAsync(flagged.Id, default))!.State);
    }

    [Fact]
    public async Task A_consent_withdrawn_by_day_stops_the_paper_that_was_ready()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        var ready = (await school.OutsideAsync(DeliveryState.Ready)).First(delivery => delivery.Recipient.Class == RecipientClass.Parent);
        await ChangeAsync(school, facts => (default, facts with
        {
            Restrictions = [.. facts.Restrictions, new Restriction { Pupil = Ref(ready), Person = ready.Recipient.Name, Flag = "No contact", From = DemoSchool.FirstNight }],
        }));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        var stopped = await school.Deliveries.DeliveryAsync(ready.Id, default);
        Assert.Equal(DeliveryState.Held, stopped!.State);
        Assert.Equal("GATE-4", stopped.Holds[0].Gate);
    }

    [Fact]
    public async Task A_cut_off_export_is_named_and_the_last_good_roll_stands()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var ctf = Directory.EnumerateFiles(Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "exports"), "*.xml").Single();
        var bytes = await File.ReadAllBytesAsync(ctf);
        await File.WriteAllBytesAsync(ctf, bytes[..(bytes.Length / 2)]);
        var (roll, mails) = (await RollAsync(school), school.Mails.Count);

        await school.NightAsync(DemoSchool.FirstNight.AddDays(1));

        var reading = await school.Get<ILedger>().LoadAsync<NightReading>(DemoSchool.Larkfield, Kept.Reading, DateOnly.MaxValue, default);
        Assert.Contains(reading!.Faults, fault => fault.Place.File == Path.GetFileName(ctf) && fault.Place.Line > 0);
        Assert.Equal(roll.Pupils.Count, (await RollAsync(school)).Pupils.Count);
        Assert.Empty(await school.OutsideAsync(DeliveryState.Ready));
        Assert.True(school.Mails.Count >= mails);
    }

    private static PupilRef Ref(Delivery delivery) => PupilRef.TryParse(delivery.Subject, out var reference) ? reference : throw new InvalidDataException();

    private static async Task<SchoolRoll> RollAsync(DemoSchool school) =>
        (await school.Get<ILedger>().LoadAsync<SchoolRoll>(DemoSchool.Larkfield, Kept.Roll, DateOnly.MaxValue, default))!;

    private static async Task<PupilRef> ChangeAsync(DemoSchool school, Func<SencoFacts, (PupilRef Pupil, SencoFacts Facts)> change)
    {
        var pupil = default(PupilRef);
        await school.EditAsync(facts =>
        {
            (pupil, var changed) = change(facts);
            return changed;
        });
        return pupil;
    }
}
