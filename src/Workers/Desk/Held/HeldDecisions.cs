using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk.SignIn;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Held;

/// <summary>What was posted with a decision.</summary>
/// <param name="Seen">What the page drew, sealed.</param>
/// <param name="Why">The reason.</param>
/// <param name="Theirs">The recipient's own reference.</param>
/// <param name="HasLooked">The promise was ticked.</param>
internal sealed record DecisionTyped(string Act, string Seen, string Why, string Theirs, bool HasLooked);

/// <summary>What came of it.</summary>
/// <param name="Said">In words; null where it was not taken.</param>
/// <param name="Refused">Why it was not taken.</param>
/// <param name="SignInAgain">It wants a fresh proof of who decides first.</param>
internal sealed record DecisionAnswer(string? Said, string? Refused = null, bool SignInAgain = false);

/// <summary>Takes decisions of the desk: bound to what the page drew, by whoever may, once.</summary>
internal sealed class HeldDecisions(DeskDecisions decisions, HeldThings things, HeldNotes notes, EvidenceDesk evidence, IDeskLedger desk, IChannelLedger channels, SeenSeal seal, HubClock clock)
{
    private const int LongestReason = 500;

    /// <summary>Takes it, or says why not.</summary>
    public async Task<DecisionAnswer> TakeAsync(HeldThing thing, DecisionTyped typed, DeskScene scene, CancellationToken cancel)
    {
        if (typed.Why.Length is 0 or > LongestReason || typed.Why.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n')))
            return new(null, "Nothing was decided: a decision needs a reason of at most 500 letters.");
        return thing switch
        {
            HeldThing.OfDelivery held => await TakeAsync(held, typed, scene, cancel),
            HeldThing.OfImport held => await TakeAsync(held, typed, scene, cancel),
            HeldThing.OfFile held => await TakeAsync(held.File, typed, scene, cancel),
            _ => throw new InvalidOperationException($"A held thing of a kind that nobody knows: {thing.GetType().Name}."),
        };
    }

    private async Task<DecisionAnswer> TakeAsync(HeldThing.OfDelivery held, DecisionTyped typed, DeskScene scene, CancellationToken cancel)
    {
        var (delivery, sight) = (held.Delivery, new Sight(scene));
        if (await ChangedAsync(typed, held.Line, StandingWords.Waits(delivery), scene, cancel) is { } changed)
            return new(null, changed);
        var form = held.SeesPaper ? HeldForms.Of(delivery, held.Line, sight, "", "").FirstOrDefault(form => form.Name == typed.Act) : null;
        if (form is null)
            return new(null, $"Nothing was decided. {HeldForms.WhyNot(delivery, held.Line, sight) ?? "That cannot be decided here."}");
        if (typed.Act == "release" && DeskFreshness.IsWanted(delivery.Kind, delivery.Holds) && !DeskFreshness.IsFresh(scene.Visitor, clock.Now))
            return new(null, SignInAgain: true);
        if (form.Promise is not null && !typed.HasLooked)
            return new(null, "Nothing was decided: tick that you have read the places listed.");
        if (form.TheirReference is not null && TrayWord.Tidy(typed.Theirs) is null)
            return new(null, "Nothing was decided: type the reference that the recipient's system gave, one line of at most 80 letters.");
        var why = await TakeAsync(delivery, sight, typed, RecordOf(held.Line, delivery.Subject, typed, $"{delivery.Release?.At:O}", scene), cancel);
        return why is null ? new(Done(typed.Act, delivery.Reference)) : await SecondAsync(why, held.Line.Key, scene, cancel);
    }

    private async Task<string?> TakeAsync(Delivery delivery, Sight sight, DecisionTyped typed, DeskRecord record, CancellationToken cancel) => typed.Act switch
    {
        "release" or "resend" => await decisions.ReleaseAsync(record, delivery, cancel),
        "phrases" => await decisions.ConfirmPhrasesAsync(record, delivery, cancel),
        // Whoever stops what is theirs alone to let go keeps it so.
        "stop" => await decisions.StopAsync(record, delivery, sight.Decides(HoldOwner.SafeguardingLead, delivery.Subject) || HoldOwners.Of(delivery.Holds) == HoldOwner.SafeguardingLead ? HoldOwner.SafeguardingLead : HoldOwner.Senco, cancel),
        "submitted" => await decisions.SubmitAsync(record, delivery, TrayWord.Tidy(typed.Theirs)!, cancel),
        "arrived" => await decisions.ArrivedAsync(record, delivery, (await channels.AttemptAsync(delivery.Id, cancel))?.StartedAt ?? delivery.DecidedAt, cancel),
        "send-back" => await desk.KeepAsync(record, cancel) ? null : "the same note was kept before",
        _ => "it is no decision of the desk",
    };

    private async Task<DecisionAnswer> TakeAsync(HeldThing.OfImport held, DecisionTyped typed, DeskScene scene, CancellationToken cancel)
    {
        if (await ChangedAsync(typed, held.Line, held.Import.State == HeldState.Held, scene, cancel) is { } changed)
            return new(null, changed);
        if (HeldForms.Of(held.Import, new Sight(scene), "", "").All(form => form.Name != typed.Act))
            return new(null, "Nothing was decided: it is not yours to decide, or no person can.");
        var why = await decisions.ReleaseImportAsync(RecordOf(held.Line, held.Import.Items.Count == 1 ? held.Import.Items[0].Pupil.ToString() : "", typed, "", scene), held.Import.Reference, cancel);
        return why is null ? new($"{held.Import.Reference} is believed: it counts from the next night on.") : await SecondAsync(why, held.Line.Key, scene, cancel);
    }

    private async Task<DecisionAnswer> TakeAsync(EvidenceFile file, DecisionTyped typed, DeskScene scene, CancellationToken cancel)
    {
        if (typed.Act is not ("theirs" or "not-theirs") || !new Sight(scene).May(DeskAct.ConfirmFile, file))
            return new(null, "Nothing was decided: it is not yours to decide.");
        var line = new DeskLine { Thing = DerivedId.Of("evidence-file", file.Reference), Key = DerivedId.Of("evidence-file", file.Reference), Reference = file.Reference, What = "file", Why = [], Owner = HoldOwner.Senco };
        var record = RecordOf(line, file.Pupil?.ToString() ?? "", typed, $"{scene.Today:O} {typed.Why}", scene);
        var (refusal, _) = await evidence.TakeAsync(scene.School.Number, file, typed.Act == "theirs", null, scene.Visitor.Account, typed.Why, cancel);
        if (refusal is not null)
            return new(null, $"Nothing was decided. {refusal}");
        await desk.KeepAsync(record, cancel);
        return new($"Kept: {file.Where} {(typed.Act == "theirs" ? "is theirs" : "is not theirs, and goes to nobody")}. Papers that wait for it go on with the next night.");
    }

    // Null where all is as the page drew it.
    private async Task<string?> ChangedAsync(DecisionTyped typed, DeskLine now, bool waits, DeskScene scene, CancellationToken cancel)
    {
        if (seal.Open(typed.Seen, scene.Visitor.Account) is not { } seen || seen.Thing != now.Thing)
            return "Nothing was decided: the page was not this one, or too old. This is how it stands now.";
        if (DeskChange.Of(seen, waits ? now : null, waits || now.IsImport ? null : await things.NewerAsync(seen, scene, cancel)) is not { } changed)
            return null;
        return $"Nothing was decided, for {StandingWords.Plain(changed)}.{(await notes.LastAsync(now.Key, scene, cancel) is { } last ? $" {last}." : "")} This is how it stands now.";
    }

    private async Task<DecisionAnswer> SecondAsync(string why, Guid key, DeskScene scene, CancellationToken cancel) =>
        new(null, $"Nothing was decided, for {why}.{(await notes.LastAsync(key, scene, cancel) is { } last ? $" {last}." : "")}");

    private DeskRecord RecordOf(DeskLine line, string subject, DecisionTyped typed, string words, DeskScene scene)
    {
        var decision = WordOf(typed.Act);
        return new DeskRecord
        {
            Id = DeskRecord.IdAtDesk(scene.School.Number, line.Reference, decision, line.Seen, decision == DeskWords.SendBack ? typed.Why : words),
            School = scene.School.Number,
            Day = scene.Today,
            Reference = line.Reference,
            Key = line.Key,
            About = subject,
            IsTaken = true,
            Decision = decision,
            Who = scene.Visitor.Account,
            Reason = typed.Why,
            At = clock.Now,
        };
    }

    private static string WordOf(string act) => act switch
    {
        "release" or "resend" or "believe" => DeskDay.Release,
        "phrases" => DeskWords.Phrases,
        "stop" => DeskDay.Stop,
        "submitted" => DeskWords.Submitted,
        "arrived" => DeskWords.Arrived,
        "theirs" => DeskWords.Theirs,
        "not-theirs" => DeskWords.NotTheirs,
        _ => DeskWords.SendBack,
    };

    private static string Done(string act, string reference) => act switch
    {
        "release" => $"{reference} is released. It leaves in the next sending window, after every check is made once more.",
        "resend" => $"{reference} is sent once more, in the next sending window.",
        "phrases" => $"The marked words of {reference} are confirmed, and not asked about again.",
        "stop" => $"{reference} is stopped, and so is every later version of it.",
        "submitted" => $"{reference} is marked as submitted.",
        "arrived" => $"{reference} counts as sent.",
        _ => $"{reference} stays held, with your note.",
    };
}
