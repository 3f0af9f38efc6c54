using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Governors;

namespace SenHub.Workers.Tests.Documents;

/// <summary>The school's own papers on a whole night: made, sent inside, and to parents by the gates.</summary>
public sealed class HousePapersNightTests
{
    private static readonly string[] Kinds =
    [
        PaperKinds.Register, PaperKinds.ClassSheet, PaperKinds.ClassMap, PaperKinds.SchoolMap, PaperKinds.Profile, PaperKinds.Plan, PaperKinds.ParentPack,
        PaperKinds.Governors, PaperKinds.Transition, PaperKinds.Evidence,
    ];

    [Fact]
    public async Task Each_kind_is_made_and_what_is_about_many_pupils_goes_to_the_schools_own_domain_alone()
    {
        await using var school = await DemoSchool.AfterDayAsync();

        var made = (await school.Deliveries.PapersAsync(DemoSchool.Larkfield, default)).Select(paper => paper.Kind).ToHashSet();
        Assert.All(Kinds, kind => Assert.Contains(kind, made));
        var inside = (await school.AllAsync()).Where(delivery => InsideOnlyGate.Binds(delivery.Kind)).ToList();
        Assert.All(inside, delivery => Assert.Equal((DeliveryState.Sent, "larkfield.example"), (delivery.State, delivery.Recipient.Email!.Split('@')[1])));
        Assert.Equal(14, inside.Where(delivery => delivery.Kind == PaperKinds.ClassSheet).Select(delivery => delivery.Recipient.Email).Distinct().Count());
        Assert.Equal(["j.whistler@larkfield.example"], inside.Where(delivery => delivery.Kind == PaperKinds.Evidence).Select(delivery => delivery.Recipient.Email));
        Assert.Equal(["head@larkfield.example", "j.whistler@larkfield.example"], inside.Where(delivery => delivery.Kind == PaperKinds.Governors).Select(delivery => delivery.Recipient.Email).Order(StringComparer.Ordinal));
        Assert.Contains(await school.AllAsync(), delivery => delivery is { Kind: PaperKinds.ParentPack, State: DeliveryState.Sent, Recipient.Class: RecipientClass.Parent });
    }

    [Fact]
    public async Task A_class_teacher_with_an_address_elsewhere_gets_no_class_sheet()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        await school.EditAsync(facts => facts with
        {
            Staff = [.. facts.Staff.Select(member => member.Units.Contains("4 Wren") ? member with { Email = "b.longstaff@mail.example" } : member)],
            Stories = [.. facts.Stories.Select(story => story with { Text = story.Text + " Always." })],
        });

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(7));

        var held = (await school.AllAsync()).Where(delivery => delivery.Recipient.Email == "b.longstaff@mail.example" && InsideOnlyGate.Binds(delivery.Kind)).ToList();
        Assert.Equal(2, held.Count);
        Assert.All(held, delivery => Assert.Contains(delivery.Holds, hold => hold is { Gate: InsideOnlyGate.Gate, Releasable: false }));
        Assert.DoesNotContain(school.Mails, mail => File.ReadAllText(mail).Contains("b.longstaff@mail.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_next_Monday_sends_only_what_changed_and_the_governors_figures_stand()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var before = (await school.AllAsync()).Where(delivery => InsideOnlyGate.Binds(delivery.Kind)).Select(delivery => delivery.Id).ToHashSet();
        var figures = await school.Get<ILedger>().LoadAsync<List<GovernorsFigures>>(DemoSchool.Larkfield, Kept.Governors, DateOnly.MaxValue, default);
        await school.EditAsync(facts => facts with { Cycles = [.. facts.Cycles.Select(cycle => cycle with { TeacherInput = null })], Stories = [.. facts.Stories.Where(story => story.Pupil != facts.Stories[0].Pupil)] });

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(7));

        var changed = (await school.AllAsync()).Where(delivery => InsideOnlyGate.Binds(delivery.Kind) && !before.Contains(delivery.Id)).Select(delivery => delivery.Kind).ToList();
        Assert.Contains(PaperKinds.ClassSheet, changed);
        Assert.DoesNotContain(PaperKinds.Governors, changed);
        Assert.True(changed.Count(kind => kind == PaperKinds.ClassSheet) < 14);
        var after = await school.Get<ILedger>().LoadAsync<List<GovernorsFigures>>(DemoSchool.Larkfield, Kept.Governors, DateOnly.MaxValue, default);
        Assert.Equal(Assert.Single(figures!).AsOf, Assert.Single(after!).AsOf);
    }
}
