using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.TestKit.Printing;
using SenHub.Workers.Documents;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Desk;

/// <summary>Everything else that waits for a person: of unknown outcome, in the tray, to CAMHS, marked words, files, what was not believed.</summary>
public sealed class HeldKindsTests : IAsyncLifetime
{
    private DeskMorning morning = null!;
    private DeskCaller senco = null!;

    public async Task InitializeAsync()
    {
        morning = await DeskMorning.OpenAsync();
        senco = morning.As("Ms Sen");
    }

    public async Task DisposeAsync()
    {
        senco.Dispose();
        await morning.DisposeAsync();
    }

    [Fact]
    public async Task One_of_unknown_outcome_that_did_arrive_counts_as_sent_and_is_decided_once()
    {
        var thing = await morning.PutAsync("unknown", put => put with { State = DeliveryState.Unknown, Note = "the server was silent after the last dot" });
        var form = DeskMorning.Filled(await senco.PageAsync(thing.Page), "rang them: they have it");

        await senco.SendAsync($"{thing.Page}/arrived", form);
        var again = await DeskMorning.AfterAsync(senco, await senco.SendAsync($"{thing.Page}/arrived", form));

        var now = await thing.NowAsync();
        Assert.Equal((DeliveryState.Sent, "it did arrive, said ms.sen@school.example"), (now.State, now.Note));
        Assert.Contains("Ms Sen (ms.sen@school.example) said that it did arrive on", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_unknown_outcome_that_did_not_arrive_goes_once_more()
    {
        var thing = await morning.PutAsync("unknown", put => put with { State = DeliveryState.Unknown, Note = "silence" });

        Assert.Contains("is sent once more", await thing.DecideAsync(senco, "resend", "rang them: nothing came"), StringComparison.Ordinal);

        Assert.Equal((DeliveryState.Ready, "ms.sen@school.example"), ((await thing.NowAsync()).State, (await thing.NowAsync()).Release!.Who));
    }

    [Theory]
    [InlineData("", "type the reference")]
    [InlineData("EHC-2026-1187", "is marked as submitted")]
    public async Task What_lies_in_the_tray_is_submitted_with_the_recipient_s_own_reference(string theirs, string said)
    {
        var thing = await morning.PutAsync("tray", put => put with { State = DeliveryState.HandedOver, Recipient = put.Recipient with { Route = Routes.Portal } });

        Assert.Contains(said, await thing.DecideAsync(senco, "submitted", "uploaded it this morning", ("reference", theirs)), StringComparison.Ordinal);

        Assert.Equal(theirs.Length > 0, (await thing.NowAsync()).IsSubmitted);
    }

    [Fact]
    public async Task A_paper_to_camhs_is_released_only_on_a_fresh_proof_of_who_it_is()
    {
        var thing = await morning.PutAsync("camhs", put => put with { Kind = FormKinds.CamhsReferral, State = DeliveryState.Held, Holds = [new Hold(UrgentGate.Gate, "papers to CAMHS never leave on a schedule; a person releases each", HoldOwner.Senco, Releasable: true)] });
        using var longAgo = morning.As("Ms Sen", morning.Desk.Now.AddMinutes(-6));

        var answer = await thing.PostAsync(longAgo, "release", "read it again");

        Assert.Equal(Workers.Desk.SignIn.StepUp.Address(thing.Page), answer.Headers.Location!.ToString());
        Assert.Equal(DeliveryState.Held, (await thing.NowAsync()).State);
        Assert.Contains("is released", await thing.DecideAsync(senco, "release", "read it again"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marked_words_are_shown_and_confirmed_with_a_promise_and_not_asked_about_again()
    {
        await morning.School.EditAsync(facts => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(morning.School.Roll), "Paired reading with Lucja")] });
        await morning.School.NightAsync(SmallSchool.FirstNight.AddDays(1));
        var held = await DecisionsMorning.HeldAsync(morning.School, DecisionsMorning.FreshEp);
        var thing = new DeskThing(morning, held.Reference);

        var page = await senco.PageAsync(thing.Page);
        var without = await thing.DecideAsync(senco, "release", "asked her teacher");

        Assert.Contains("Lucja", page, StringComparison.Ordinal);
        Assert.Contains("the forename of a child of the class or year", page, StringComparison.Ordinal);
        Assert.Contains("tick that you have read the places listed", without, StringComparison.Ordinal);
        Assert.Empty(await morning.School.Get<IGateLedger>().PhrasesAsync(SmallSchool.Number, default));
        Assert.Contains("is released", await thing.DecideAsync(senco, "release", "asked her teacher", ("looked", "yes")), StringComparison.Ordinal);
        Assert.NotEmpty(await morning.School.Get<IGateLedger>().PhrasesAsync(SmallSchool.Number, default));
    }

    [Fact]
    public async Task A_file_is_looked_at_and_said_to_be_theirs_by_the_senco_of_the_pupil_alone()
    {
        var girl = SmallWorld.Girl(morning.School.Roll).ToString();
        var folder = Path.Combine(morning.School.Home.SchoolFolder(SmallSchool.Number), "evidence", girl);
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "scan.png"), PngBytes.Small);
        var file = Assert.Single(await morning.School.Get<EvidenceDesk>().WaitingAsync(SmallSchool.Number, default));
        var thing = new DeskThing(morning, file.Reference);
        using var other = morning.As("Ms Seven");

        Assert.Equal((404, 404), ((int)(await other.GetAsync(thing.Page)).StatusCode, (int)(await other.GetAsync($"/{SmallSchool.Number}/files/{file.Reference}")).StatusCode));
        Assert.Equal("image/png", (await senco.GetAsync($"/{SmallSchool.Number}/files/{file.Reference}")).Content.Headers.ContentType!.MediaType);
        Assert.Contains("is theirs", await thing.DecideAsync(senco, "theirs", "it is her drawing"), StringComparison.Ordinal);

        var word = Assert.Single(await morning.School.Get<IEvidenceLedger>().ConfirmationsAsync(SmallSchool.Number, default));
        Assert.Equal(("ms.sen@school.example", true, file.Hash), (word.By, word.IsTheirs, word.Hash));
        var looks = (await morning.School.Get<IProofLedger>().OfAsync([DerivedId.Of("evidence-file", file.Reference)], default)).Select(line => line.Look!.Decision);
        Assert.Equal([null, "The file is theirs"], looks);
    }

    [Fact]
    public async Task What_was_not_believed_is_for_its_owner_and_stands_while_the_exports_show_another_picture()
    {
        await DecisionsMorning.HoldAsync(morning.School, new HeldImport
        {
            School = SmallSchool.Number,
            Origin = HeldOrigin.Roll,
            ChangeId = DerivedId.Of("adoption"),
            Why = new Fault("upn-changed", new Place("roll"), "a pupil has another UPN and no former one", "The safeguarding lead looks"),
            Owner = HoldOwner.SafeguardingLead,
        });
        var thing = new DeskThing(morning, Assert.Single(await morning.School.Get<IImportLedger>().InStateAsync(SmallSchool.Number, HeldState.Held, default)).Reference);
        using var lead = morning.As("Mr Safe");
        using var office = morning.As("Mx Office");

        Assert.DoesNotContain("Believe it", await senco.PageAsync(thing.Page), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await office.GetAsync(thing.Page)).StatusCode);
        Assert.Contains("exports and files show another picture than the night did", await thing.DecideAsync(lead, "believe", "asked the parents"), StringComparison.Ordinal);
        Assert.Equal(HeldState.Held, (await morning.School.Get<IImportLedger>().ByReferenceAsync(thing.Reference, default))!.State);
    }
}
