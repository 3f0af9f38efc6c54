using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Documents;

/// <summary>Gives the SENCo the pages to print for a signature on paper, as long as the signed copy is not back (SD-P3).</summary>
internal sealed class ForSigning(PaperPress press, DeliveryPlanner planner)
{
    /// <summary>What to save for the papers of one kind about one pupil.</summary>
    public async Task<Saving> PlanAsync(PaperWanted wanted, IReadOnlyDictionary<string, Paper> papers, SchoolFacts known, Night night, CancellationToken cancel)
    {
        var saving = Saving.Nothing;
        foreach (var recipient in wanted.Recipients)
        {
            var paper = papers[recipient.Key];
            if (paper is not { IsDraft: false, Bundle.Signing: SigningState.WaitsForScan or SigningState.ScanToConfirm } || PaperVersion.Read(paper.Version) is not { } version)
                continue;
            var pages = await press.ForSigningAsync(paper, Enclosing.CodeOf(wanted, recipient, version, known), cancel);
            var toSign = new PaperWanted
            {
                Kind = FormKinds.ToSign,
                Subject = wanted.Subject,
                Period = $"{wanted.Kind}/{wanted.Period}/{recipient.Key}",
                For = wanted,
                Recipients = Recipients.SencoOf(known.PupilOf(wanted.Subject.GetValueOrDefault()), known.Facts, night.Date),
            };
            if (pages is not null)
                saving = saving.And(await planner.PlanAsync(toSign, _ => pages with { Period = toSign.Period }, known, night, cancel));
        }

        return saving;
    }
}
