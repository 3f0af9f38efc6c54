using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>Where a person says whose a file is, bound to the bytes they saw (SD-P3).</summary>
internal sealed class EvidenceDesk(EvidenceShelves shelves, IEvidenceLedger words, IDeliveryLedger deliveries, HubClock clock)
{
    /// <summary>Files of a school that nobody has said anything of. The inbox is for others too: its files are listed only while a paper waits for its signed copy.</summary>
    public async Task<IReadOnlyList<EvidenceFile>> WaitingAsync(SchoolNumber school, CancellationToken cancel)
    {
        var shelf = await shelves.OfAsync(school, cancel);
        var signing = (await deliveries.InStateAsync(school, DeliveryState.Held, cancel)).Any(IsToBeSigned);
        return [.. shelf.Files.Where(file => file.Pupil is { } pupil ? shelf.WordOn(file, pupil) is null : signing && !shelf.Confirmations.Any(word => word.Hash == file.Hash))];
    }

    /// <summary>The file of a reference as it is now; null where no file is it any more.</summary>
    public async Task<EvidenceFile?> FindAsync(SchoolNumber school, string reference, CancellationToken cancel) =>
        (await shelves.OfAsync(school, cancel)).Files.FirstOrDefault(file => file.Reference == reference);

    /// <summary>Keeps a person's word. Why it cannot be kept, in a sentence for that person, else null; and what was kept.</summary>
    /// <param name="isTheirs">Whether it is about the pupil in whose folder it lies.</param>
    /// <param name="signs">The code of the paper it is the signed copy of; null lets the codes in it say that.</param>
    public async Task<(string? Refusal, EvidenceConfirmation? Kept)> TakeAsync(SchoolNumber school, EvidenceFile file, bool isTheirs, string? signs, string who, string why, CancellationToken cancel)
    {
        var paper = await SignedAsync(school, signs is null ? file.Codes : [ShortReference.Tidy(signs)], cancel);
        if (signs is not null && paper is null)
            return ($"No paper waits for a signature under the code {ShortReference.Tidy(signs)}. Run senhub held to see which do.", null);
        var subject = PupilRef.TryParse(paper?.Subject, out var about) ? about : (PupilRef?)null;
        if (file.Pupil is { } owner && subject is { } other && owner != other)
            return ($"This file lies in the folder of {owner}, and the paper with its code is about {other}. Nothing was kept: look again whose it is.", null);
        if ((file.Pupil ?? subject) is not { } pupil)
            return ("This file lies in the inbox. Say of which paper it is the signed copy (--signs CODE), or move it into its pupil's folder under evidence.", null);
        var word = new EvidenceConfirmation(pupil, file.Hash, isTheirs, who, clock.Now, why) { Signs = isTheirs ? paper?.Reference : null };
        await words.ConfirmAsync(school, word, cancel);
        return (null, word);
    }

    private async Task<Delivery?> SignedAsync(SchoolNumber school, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        foreach (var code in codes)
        {
            if (await deliveries.ByReferenceAsync(code, cancel) is { } delivery && delivery.School == school && IsToBeSigned(delivery))
                return delivery;
        }

        return null;
    }

    private static bool IsToBeSigned(Delivery delivery) => delivery is { State: DeliveryState.Held, Bundle.Signing: not SigningState.NotNeeded };
}
