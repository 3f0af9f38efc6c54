using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>Every kind of paper for every SEN pupil of the primary school, to look at and to measure; never the nightly habit (SD-P1), and nothing of it is sent.</summary>
internal sealed class EveryPaper(ILedger ledger, PaperPress press)
{
    /// <summary>Prints them all, as the SENCo gets them.</summary>
    public async Task<IReadOnlyList<Paper>> PrintAsync(IReadOnlyList<SchoolSettings> schools, DateOnly night, CancellationToken cancel)
    {
        var printed = new List<Paper>();
        foreach (var school in schools.Where(school => school.Phase == "primary"))
        {
            var known = await SchoolFacts.LoadAsync(ledger, school, night, cancel);
            foreach (var wanted in Of(known))
                printed.Add(await press.PrintAsync(school.Number, night, PupilPapers.Write(wanted, RecipientClass.Senco, known, night), cancel));
        }

        return printed;
    }

    /// <summary>Every paper of every SEN pupil of a school.</summary>
    public static IEnumerable<PaperWanted> Of(SchoolFacts known) =>
        known.Roll.Pupils.Where(pupil => pupil is { State: RollState.OnRoll, Sen.Status: SenStatus.Support or SenStatus.Plan }).SelectMany(pupil => Kinds(pupil, known));

    /// <summary>The papers that can be written for a pupil: as they are wanted tonight, else as they would be.</summary>
    public static IEnumerable<PaperWanted> Kinds(Pupil pupil, SchoolFacts known)
    {
        foreach (var kind in FormKinds.All.Where(kind => !kind.OfReview).Select(kind => kind.Name).Concat([PaperKinds.ProvisionMap, .. SupportPapers.Kinds]))
            yield return Wanted(kind, pupil, known) ?? new PaperWanted { Kind = kind, Subject = pupil.Ref, Period = "everything", Recipients = [] };
        foreach (var review in known.Facts.Reviews.Where(review => review.Pupil == pupil.Ref).OrderByDescending(review => review.Meeting).Take(1))
        {
            foreach (var kind in FormKinds.All.Where(kind => kind.OfReview).Select(kind => kind.Name).Prepend(PaperKinds.ReviewAdvice))
                yield return Wanted(kind, pupil, known) ?? new PaperWanted { Kind = kind, Subject = pupil.Ref, Period = review.Id, Review = review, Recipients = [] };
        }
    }

    private static PaperWanted? Wanted(string kind, Pupil pupil, SchoolFacts known) =>
        known.Wanted.FirstOrDefault(paper => paper.Kind == kind && paper.Subject == pupil.Ref);
}
