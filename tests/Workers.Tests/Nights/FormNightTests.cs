using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;

namespace SenHub.Workers.Tests.Nights;

/// <summary>Papers that templates make, through the whole night.</summary>
public sealed class FormNightTests
{
    [Fact]
    public async Task A_night_makes_each_form_that_is_asked_for_and_a_CAMHS_referral_waits_for_a_person()
    {
        await using var school = await DemoSchool.AfterDayAsync();

        var made = (await school.Deliveries.PapersAsync(DemoSchool.Larkfield, default)).Select(paper => paper.Kind).ToHashSet();
        Assert.Superset(FormKinds.All.Select(kind => kind.Name).Append(FormKinds.Readiness).Append(FormKinds.RequestLetter).ToHashSet(), made);
        var camhs = Assert.Single(await school.AllAsync(), delivery => delivery.Kind == FormKinds.CamhsReferral);
        Assert.Equal((DeliveryState.Held, "GATE-6"), (camhs.State, camhs.Holds[0].Gate));
        Assert.True(File.Exists(Path.ChangeExtension(school.Home.PaperFile(camhs.Kind, camhs.PaperId), "docx")));
        Assert.All(await school.AllAsync(), delivery => Assert.True(delivery.Kind is FormKinds.CamhsReferral || FormKinds.Find(delivery.Kind) is null || delivery.State == DeliveryState.Sent, $"{delivery.Kind} {delivery.State} {string.Join(' ', delivery.Holds)}"));
    }

    [Fact]
    public async Task Parents_who_were_asked_get_no_second_letter_but_a_reminder_that_waits_after_ten_school_days()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var first = await LettersAsync(school);

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(3));
        var soon = await LettersAsync(school);
        await school.NightAndDayAsync(new DateOnly(2026, 12, 9));
        var late = (await LettersAsync(school)).Except(soon).ToList();

        Assert.All(first, letter => Assert.Equal(DeliveryState.Sent, letter.State));
        Assert.Equal(first, soon);
        Assert.NotEmpty(late);
        Assert.All(late, letter => Assert.Equal(("SD-P7", true), (letter.Gate, letter.Period.EndsWith("reminder-1", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Who_was_sent_an_invitation_counts_as_invited_and_is_not_invited_again()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var sent = await InvitationsAsync(school);

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(3));

        var facts = (await school.Get<ILedger>().LoadAsync<SencoFacts>(DemoSchool.Larkfield, Kept.Facts, DateOnly.MaxValue, default))!;
        Assert.NotEmpty(sent);
        Assert.Equal(sent.Count, facts.Invitees.Count(person => person.Invited >= DemoSchool.FirstNight));
        Assert.Equal(sent, await InvitationsAsync(school));
    }

    [Fact]
    public async Task A_faulty_form_is_left_out_and_the_shipped_one_takes_its_place()
    {
        await using var school = await DemoSchool.OpenAsync(home => File.WriteAllText(
            Path.Combine(home.SchoolFolder(DemoSchool.Larkfield), "templates", "mine.yaml"),
            "kind: ep-request\nversion: \"1\"\ntitle: Mine\nsections:\n  - heading: Views\n    fields:\n      - { field: views.parents }\n"));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        var templates = (await school.Get<ILedger>().LoadAsync<TemplateSet>(DemoSchool.Larkfield, Kept.Templates, DateOnly.MaxValue, default))!;
        Assert.Equal("mine.yaml, line 7, column 18", Assert.Single(templates.Faults).Place.ToString());
        Assert.Contains(await school.AllAsync(), delivery => delivery is { Kind: FormKinds.EpRequest, State: DeliveryState.Sent });
    }

    [Fact]
    public async Task An_authority_with_a_Word_form_of_its_own_is_sent_that_form_and_not_our_page()
    {
        await using var school = await DemoSchool.AfterDayAsync();

        var requests = (await school.AllAsync()).Where(delivery => delivery is { Kind: FormKinds.Ehcna, State: DeliveryState.Sent }).ToList();
        Assert.NotEmpty(requests);
        Assert.All(requests, request =>
        {
            var form = HubHome.OwnForm(school.Home.PaperFile(request.Kind, request.PaperId));
            Assert.True(File.Exists(form));
            var mail = Assert.Single(school.Mails.Select(File.ReadAllText), mail => mail.Contains(request.MessageId, StringComparison.Ordinal));
            Assert.Contains($"{request.Subject}-02-form.docx", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("form.pdf", mail, StringComparison.Ordinal);
        });
        var forms = Directory.GetFiles(school.Home.PapersFolder, "*." + HubHome.OwnFormEnding, SearchOption.AllDirectories);
        Assert.All(forms, form => Assert.Equal(FormKinds.Ehcna, Path.GetFileName(Path.GetDirectoryName(form))));
        Assert.All(forms, form => Assert.NotEqual(0, new FileInfo(form).Length));
    }

    [Fact]
    public async Task A_filled_form_that_somebody_changed_on_the_disk_does_not_leave()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        var forms = Directory.GetFiles(Path.Combine(school.Home.PapersFolder, FormKinds.Ehcna), "*." + HubHome.OwnFormEnding);
        foreach (var form in forms)
            await File.AppendAllTextAsync(form, " ");

        await school.DayAsync(DemoSchool.FirstNight.AddDays(1));

        Assert.NotEmpty(forms);
        Assert.DoesNotContain(await school.AllAsync(), delivery => delivery is { Kind: FormKinds.Ehcna, State: DeliveryState.Sent });
    }

    [Fact]
    public async Task A_recipient_that_takes_only_a_web_form_brings_the_SENCo_a_copy_sheet()
    {
        await using var school = await DemoSchool.OpenAsync(home =>
        {
            var form = Path.Combine(home.SchoolFolder(DemoSchool.Larkfield), "templates", "ehcna-norchester.yaml");
            File.WriteAllText(form, File.ReadAllText(form).Replace("provenance: sections", "route: web", StringComparison.Ordinal));
        });

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        var sheets = (await school.AllAsync()).Where(delivery => delivery.Kind == FormKinds.CopySheet).ToList();
        Assert.Equal(2, sheets.Count);
        Assert.All(sheets, sheet => Assert.Equal((RecipientClass.Senco, DeliveryState.Sent), (sheet.Recipient.Class, sheet.State)));
        Assert.Contains("--- Full legal name:", await File.ReadAllTextAsync(Path.ChangeExtension(school.Home.PaperFile(FormKinds.CopySheet, sheets[0].PaperId), "txt")), StringComparison.Ordinal);
    }

    private static async Task<List<(Guid Id, string Period, DeliveryState State, string? Gate)>> LettersAsync(DemoSchool school) =>
        [.. (await school.AllAsync()).Where(delivery => delivery.Kind == FormKinds.RequestLetter).Select(delivery => (delivery.Id, delivery.Period, delivery.State, delivery.Holds.Count > 0 ? delivery.Holds[0].Gate : null))];

    private static async Task<List<Guid>> InvitationsAsync(DemoSchool school) =>
        [.. (await school.AllAsync()).Where(delivery => delivery is { Kind: FormKinds.ReviewInvitation, State: DeliveryState.Sent }).Select(delivery => delivery.Id)];
}
