using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>Writes one paper as the night would, whether or not anybody wants it tonight.</summary>
internal sealed class PaperTrial(ILedger ledger)
{
    /// <summary>The paper as its SENCo gets it, from what a night knew.</summary>
    public async Task<Outcome> WriteAsync(SchoolSettings school, string kind, PupilRef pupil, DateOnly night, CancellationToken cancel)
    {
        var known = await SchoolFacts.LoadAsync(ledger, school, night, cancel);
        if (known.Roll.Pupils.FirstOrDefault(one => one.Ref == pupil) is not { } found)
            return new Outcome.NoPupil();
        var wanted = EveryPaper.Kinds(found, known).FirstOrDefault(paper => paper.Kind == kind);
        return wanted is null ? new Outcome.NothingToWrite() : new Outcome.Written(PupilPapers.Write(wanted, RecipientClass.Senco, known, night));
    }

    /// <summary>What came of it.</summary>
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>The paper.</summary>
        public sealed record Written(Draft Draft) : Outcome;

        /// <summary>Nobody on the roll has the reference.</summary>
        public sealed record NoPupil : Outcome;

        /// <summary>The pupil has nothing that such a paper is written for.</summary>
        public sealed record NothingToWrite : Outcome;
    }
}
