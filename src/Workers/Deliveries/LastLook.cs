using SenHub.Adapters.Channels;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>The paper itself in the moment before it leaves: that it is the one that was made, for this recipient, tells of nobody else, and travels in a neutral envelope (gates 2, 5 to 10).</summary>
internal sealed class LastLook(IDeliveryLedger deliveries, IGateLedger gates, IdentityLook look, ILedger ledger, Schools schools)
{
    /// <summary>What stops one that leaves the school.</summary>
    public async Task<IReadOnlyList<Hold>> OutsideAsync(Delivery delivery, Packed packed, SchoolRoll roll, SencoFacts facts, DateOnly day, CancellationToken cancel)
    {
        if (await deliveries.PaperAsync(delivery.PaperId, cancel) is not { } paper || packed.Parcel is not { } parcel)
            return [ProofGate.Judge(isAsMade: false)!];
        var others = await deliveries.OfKeysAsync([delivery.Key], cancel);
        IEnumerable<Hold?> own =
        [
            EditedGate.Judge(paper.Edited),
            FieldsGate.Judge(paper.Audience, delivery.Recipient),
            ReadinessGate.Judge(delivery.Kind, paper.IsDraft, delivery.Recipient),
            UrgentGate.Aged(delivery.Kind, delivery.Recipient, paper.MadeOn, day, facts.Calendar),
            OutcomeGate.Judge(others.Where(other => other.Id != delivery.Id).Select(other => other.State)),
        ];
        return
        [
            .. own.OfType<Hold>(),
            .. look.At(paper, delivery.Bundle, packed.Files, roll, facts).For(delivery.Recipient, await gates.PhrasesAsync(delivery.School, cancel)),
            .. Envelope(delivery, parcel, roll, facts),
        ];
    }

    /// <summary>What stops one about many pupils on its way inside the school: its own list of pupils binds it.</summary>
    public async Task<IReadOnlyList<Hold>> InsideAsync(Delivery delivery, Packed packed, CancellationToken cancel)
    {
        if (!InsideOnlyGate.Binds(delivery.Kind) || await deliveries.PaperAsync(delivery.PaperId, cancel) is not { } paper)
            return [];
        var roll = await ledger.LoadAsync<SchoolRoll>(delivery.School, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(delivery.School);
        var facts = await ledger.LoadAsync<SencoFacts>(delivery.School, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        var holds = look.At(paper, delivery.Bundle, packed.Files, roll, facts).For(delivery.Recipient, await gates.PhrasesAsync(delivery.School, cancel));
        return [.. holds.Where(hold => !PresentGates.Released(delivery, hold))];
    }

    private IEnumerable<Hold> Envelope(Delivery delivery, Parcel parcel, SchoolRoll roll, SencoFacts facts)
    {
        var school = schools.Of(delivery.School);
        var pupil = roll.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == delivery.Subject);
        var envelope = new EnvelopeTexts
        {
            Subject = parcel.Subject,
            Bodies = [parcel.Body, parcel.HtmlBody ?? ""],
            FileNames = [.. parcel.Attachments.Select(file => file.Name)],
            Addresses = [.. new[] { delivery.Recipient.Email, parcel.From, parcel.ReplyTo, parcel.MessageId }.OfType<string>()],
            Neutral = [.. new[] { school.Name, school.Address, school.Phone }.Concat(facts.Staff.Select(member => member.Name)).OfType<string>()],
        };
        return EnvelopeGate.Judge(envelope, pupil, look.IndexOf(roll));
    }
}
