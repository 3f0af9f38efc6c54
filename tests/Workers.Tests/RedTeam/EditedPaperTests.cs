using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing;
using SenHub.Printing.Tree;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>A paper comes back edited: the gates read what the person wrote, not what the hub had written (SD-P5).</summary>
public sealed class EditedPaperTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task An_edited_paper_goes_once_in_place_of_the_hubs_own_with_who_edited_it_and_the_next_night_lets_it_be()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var made = await ForEpAsync(school);

        var taken = await TakeAsync(school, made, Word("Aisling reads ten more words since half-term."));
        await school.DayAsync(Night);
        await school.NightAndDayAsync(Night.AddDays(1));

        Assert.Equal((DeliveryState.Ready, made.Key, made.Recipient), (taken.State, taken.Key, taken.Recipient));
        var all = (await school.OutsideAsync()).Where(delivery => delivery.Key == made.Key).ToList();
        Assert.Equal([DeliveryState.Superseded, DeliveryState.Sent], all.OrderBy(delivery => delivery.Id == taken.Id).Select(delivery => delivery.State));
        Assert.Equal(1, school.MailsTo(SmallWorld.Ep));
        Assert.Contains(school.MailTexts(), mail => mail.Contains("wordprocessingml", StringComparison.Ordinal) && mail.Contains(SmallWorld.Ep, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("ms.sen", (await school.Deliveries.PaperAsync(taken.PaperId, default))!.Edited!.By);
        Assert.Contains("\"EditedBy\":\"ms.sen\"", string.Join('\n', ProofLines.Of(school.Home)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He sits with Cormac Fieldhouse now.", "GATE-2")]
    [InlineData("Sorcha explains the task once more.", "GATE-2 phrase")]
    [InlineData("Their friend was born on 9 November 2016.", "GATE-2")]
    public async Task An_edited_text_that_tells_of_another_pupil_is_held(string text, string gate)
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);

        var taken = await TakeAsync(school, await ForEpAsync(school), Word(text));
        await school.DayAsync(Night);

        Assert.Equal(DeliveryState.Held, taken.State);
        Assert.Contains(taken.Holds, hold => hold.Gate == gate);
        Assert.Equal(0, school.MailsTo(SmallWorld.Ep));
    }

    [Fact]
    public async Task An_edited_PDF_is_read_and_held_too_and_what_cannot_be_read_is_not_taken()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var made = await ForEpAsync(school);

        var held = await TakeAsync(school, made, PdfPrinter.Print(Page("Group of Cormac Fieldhouse")).Bytes.ToArray());
        var refused = await school.Get<EditedPapers>().TakeAsync(made.Reference, "scribbles"u8.ToArray(), "ms.sen", "edited", default);

        Assert.Contains(held.Holds, hold => hold.Gate == "GATE-2");
        Assert.IsType<EditedOutcome.Refused>(refused);
    }

    [Fact]
    public async Task From_the_folder_it_waits_until_somebody_stands_for_it_by_name()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var made = await ForEpAsync(school);
        var folder = Directory.CreateDirectory(Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "edited")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, $"{made.Reference.ToLowerInvariant()}.docx"), Word("Aisling reads well."));
        await File.WriteAllBytesAsync(Path.Combine(folder, "notes.docx"), Word("nothing"));

        var first = await school.Get<EditedFolder>().LookAsync(SmallSchool.Number, default);
        var second = await school.Get<EditedFolder>().LookAsync(SmallSchool.Number, default);
        var third = await school.Get<EditedFolder>().LookAsync(SmallSchool.Number, default);

        Assert.Equal(((0, 0), (1, 1), (0, 0)), (first, second, third));
        Assert.Equal(["notes.docx", "notes.docx.why.txt"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var taken = (await school.OutsideAsync()).Single(delivery => delivery.Key == made.Key && delivery.State == DeliveryState.Held);
        Assert.Equal("SD-P5", Assert.Single(taken.Holds).Gate);
        Assert.True(await school.Deliveries.ReleaseAsync(taken, Release.Of(taken, "ms.sen", DateTimeOffset.UnixEpoch, "I edited it"), Resumption.Of(taken), default));
        await school.DayAsync(Night);
        Assert.Equal(1, school.MailsTo(SmallWorld.Ep));
    }

    [Fact]
    public async Task When_the_facts_move_after_the_editing_a_person_looks_before_either_goes()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var made = await ForEpAsync(school);
        var taken = await TakeAsync(school, made, Word("Aisling reads well."));
        await school.EditAsync(facts => facts with { Provision = [.. facts.Provision.Select(line => line with { Intervention = "Paired reading" })] });

        await school.NightAndDayAsync(Night.AddDays(1));

        Assert.Equal(DeliveryState.Superseded, (await school.Deliveries.DeliveryAsync(taken.Id, default))!.State);
        var fresh = (await school.OutsideAsync()).Single(delivery => delivery.Key == made.Key && delivery.State == DeliveryState.Held);
        Assert.Contains(fresh.Holds, hold => hold.Gate == "SD-P5");
        Assert.Equal(0, school.MailsTo(SmallWorld.Ep));
    }

    private static async Task<Delivery> ForEpAsync(SmallSchool school) =>
        (await school.OutsideAsync()).Single(delivery => delivery is { State: DeliveryState.Ready, Kind: PaperKinds.ProvisionMap, Recipient.Class: RecipientClass.Agency });

    private static async Task<Delivery> TakeAsync(SmallSchool school, Delivery made, byte[] file) =>
        Assert.IsType<EditedOutcome.Taken>(await school.Get<EditedPapers>().TakeAsync(made.Reference, file, "ms.sen", "edited", default)).Delivery!;

    private static byte[] Word(string text) => WordPrinter.Print(Page(text)).ToArray();

    private static Doc Page(string text) => new() { Title = "Provision map", Author = "School", Date = Night, Header = "School", Label = "Confidential", Footer = "SenHub", Blocks = [new Block.Heading(1, "Provision map"), new Block.Paragraph(text)] };
}
